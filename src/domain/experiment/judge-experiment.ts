import type { NotDefined } from "../quantity/outcome.ts";
import type { Experiment, Variant } from "./experiment.ts";
import type { Sample } from "./sample.ts";
import { type Comparison, compareProportions } from "./two-proportions.ts";

/** Chance of so large a difference between equals under which it is taken for real. */
const SMALL_CHANCE = 0.05;

/** What an experiment's counts say: the comparison, and whether the difference is unlikely to be chance. */
export type ExperimentVerdict = Comparison & { readonly isClear: boolean };

/** The verdict on B against A; `null` while a count is missing or no count of people, not defined where nothing can be compared. */
export function judgeExperiment({ a, b }: Experiment): ExperimentVerdict | NotDefined | null {
  const [one, other] = [sampleOf(a), sampleOf(b)];
  if (one === null || other === null) return null;
  const comparison = compareProportions(one, other);
  return "undefined" in comparison ? comparison : { ...comparison, isClear: comparison.p < SMALL_CHANCE };
}

function sampleOf({ exposed, converted }: Variant): Sample | null {
  if (exposed === null || converted === null || converted > exposed) return null;
  return { successes: converted, observations: exposed };
}
