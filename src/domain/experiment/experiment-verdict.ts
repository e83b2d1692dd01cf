import { probabilityBBeatsA } from "./beta-binomial.ts";
import type { Experiment, Variant } from "./experiment.ts";
import type { Sample } from "./sample.ts";
import { type ObservationsToGo, observationsToGo } from "./sample-size.ts";
import { type Comparison, compareProportions } from "./two-proportions.ts";

/** Conversions, and people without one, that each version needs before the comparison means anything. */
const FEWEST = 5;

export type ExperimentVerdict =
  /** Not all four counts are in. */
  | { readonly kind: "incomplete" }
  /** More conversions than people. */
  | { readonly kind: "impossible"; readonly version: "a" | "b" }
  /** Fewer than five conversions, or than five people without, in a version. */
  | { readonly kind: "too-few" }
  | {
      readonly kind: "a-better" | "b-better" | "cannot-tell";
      readonly comparison: Comparison;
      /** Chance that B's true rate is above A's, from what was counted alone. */
      readonly probability: number;
      /** `null` when both rates are equal: no number would tell. */
      readonly toGo: ObservationsToGo | null;
    };

/**
 * What an experiment's counts allow to say: a version is better when the 95 % interval of the difference leaves out zero. It judges the
 * numbers alone; whether the comparison was fair is another matter (`review-experiment.ts`).
 */
export function experimentVerdict({ a, b }: Pick<Experiment, "a" | "b">): ExperimentVerdict {
  const [one, other] = [sampleOf(a), sampleOf(b)];
  if (one === null || other === null) return { kind: "incomplete" };
  if (one.successes > one.observations) return { kind: "impossible", version: "a" };
  if (other.successes > other.observations) return { kind: "impossible", version: "b" };
  const comparison = compareProportions(one, other);
  if (isTooSmall(one) || isTooSmall(other) || "undefined" in comparison) return { kind: "too-few" };
  const { low, high } = comparison.interval;
  const toGo = observationsToGo(one, other);
  return {
    kind: low > 0 ? "b-better" : high < 0 ? "a-better" : "cannot-tell",
    comparison,
    probability: probabilityBBeatsA(one, other),
    toGo: "undefined" in toGo ? null : toGo,
  };
}

function sampleOf({ exposed, converted }: Variant): Sample | null {
  if (exposed === null || converted === null || exposed === 0) return null;
  return { successes: converted, observations: exposed };
}

function isTooSmall({ successes, observations }: Sample): boolean {
  return successes < FEWEST || observations - successes < FEWEST;
}
