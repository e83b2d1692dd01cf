import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawAttribution, drawCountOnce, drawIncremental, drawOverlap } from "./credit.ts";
import { drawAcquisitionPayback, drawCustomerValue, drawLeadValue, drawVisitValue } from "./unit-values.ts";

/** What something is worth, counted once, and only what was caused. */
export const value: FamilyDraws<"value"> = {
  "visit-value": drawVisitValue,
  "lead-value": drawLeadValue,
  "customer-value": drawCustomerValue,
  "acquisition-payback": drawAcquisitionPayback,
  overlap: drawOverlap,
  "count-once": drawCountOnce,
  incremental: drawIncremental,
  attribution: drawAttribution,
};
