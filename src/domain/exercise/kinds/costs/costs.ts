import type { FamilyDraws } from "../../draw-exercise.ts";
import { drawAcquisitionCost, drawCostPerClick, drawCostPerLead, drawCostPerMille } from "./unit-costs.ts";
import { drawCostThroughPath, drawSortCosts, drawStaffCost } from "./worked-costs.ts";

/** What one of something costs. */
export const costs: FamilyDraws<"costs"> = {
  "cost-per-mille": drawCostPerMille,
  "cost-per-click": drawCostPerClick,
  "cost-per-lead": drawCostPerLead,
  "acquisition-cost": drawAcquisitionCost,
  "cost-through-path": drawCostThroughPath,
  "staff-cost": drawStaffCost,
  "sort-costs": drawSortCosts,
};
