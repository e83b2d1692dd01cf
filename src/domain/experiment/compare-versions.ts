import type { Experiment, Variant } from "./experiment.ts";
import type { Sample } from "./sample.ts";
import { type Comparison, compareProportions } from "./two-proportions.ts";

/** Conversions, and people without one, that each version needs before the comparison means anything. */
const FEWEST = 5;

export type VersionsCompared =
  /** Not all four counts are in. */
  | { readonly kind: "incomplete" }
  /** More conversions than people. */
  | { readonly kind: "impossible"; readonly version: "a" | "b" }
  /** Fewer than five conversions, or than five people without, in a version. */
  | { readonly kind: "too-few" }
  | {
      readonly kind: "a-better" | "b-better" | "cannot-tell";
      readonly comparison: Comparison;
      readonly samples: readonly [a: Sample, b: Sample];
    };

/**
 * What an experiment's counts allow to say: a version is better when the 95 % interval of the difference leaves out zero. It judges the
 * numbers alone; whether the comparison was fair is another matter (`review-experiment.ts`).
 */
export function compareVersions({ a, b }: Pick<Experiment, "a" | "b">): VersionsCompared {
  const [one, other] = [sampleOf(a), sampleOf(b)];
  if (one === null || other === null) return { kind: "incomplete" };
  const version = isImpossible(one) ? "a" : isImpossible(other) && "b";
  if (version) return { kind: "impossible", version };
  const samples = [one, other] as const;
  const comparison = compareProportions(...samples);
  if (samples.some(isTooSmall) || "undefined" in comparison) return { kind: "too-few" };
  const { low, high } = comparison.interval;
  return { kind: low > 0 ? "b-better" : high < 0 ? "a-better" : "cannot-tell", comparison, samples };
}

function sampleOf({ exposed, converted }: Variant): Sample | null {
  if (exposed === null || converted === null || exposed === 0) return null;
  return { successes: converted, observations: exposed };
}

function isImpossible({ successes, observations }: Sample): boolean {
  return successes > observations;
}

function isTooSmall({ successes, observations }: Sample): boolean {
  return successes < FEWEST || observations - successes < FEWEST;
}
