import { isEmptyBusiness } from "../../domain/business/business-state.ts";
import type { Workbook } from "./workbook-document.ts";

/** What a workbook holds, in few words: so that one can be told from another before it takes its place. */
export type WorkbookSummary = {
  /** Names of the businesses that something was written into; empty for one without a name. */
  readonly businesses: readonly string[];
  readonly plans: number;
  readonly exercises: number;
  /** True when the simulator's bench holds the learner's own. */
  readonly hasBench: boolean;
};

export function summariseWorkbook({
  business,
  shelf,
  plans,
  practice,
  simulator,
}: Workbook): WorkbookSummary {
  return {
    businesses: [business, ...shelf].filter((each) => !isEmptyBusiness(each)).map(({ name }) => name.trim()),
    plans: plans.length,
    exercises: practice.works.length,
    hasBench: simulator !== null,
  };
}
