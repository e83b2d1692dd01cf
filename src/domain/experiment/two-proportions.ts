import { type NotDefined, notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { erfc, normalQuantile } from "./normal.ts";
import type { RateInterval, Sample } from "./sample.ts";

export type Comparison = {
  readonly rateA: Rate;
  readonly rateB: Rate;
  /** B's rate less A's: 0.01 is one percentage point. */
  readonly difference: Rate;
  /** Difference ÷ A's rate; not defined when nobody in A converted. */
  readonly lift: Outcome;
  /** Rate of both arms together. */
  readonly pooled: Rate;
  /** Standard error of the difference if both arms had the pooled rate. */
  readonly standardError: number;
  /** Difference ÷ standard error. */
  readonly z: number;
  /** Chance of a difference at least as large, either way, if the arms did not differ. */
  readonly p: number;
  /** Interval of the difference, from each arm's own rate (unpooled). */
  readonly interval: RateInterval;
};

/**
 * Two-proportion z-test with pooled variance, two-sided, of B against A. Not defined when an arm is empty, or when everybody or
 * nobody converted in both. `confidence` is that of the interval, 0 to 1. The normal approximation wants a handful (5 to 10)
 * of successes and failures in each arm. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3.
 */
export function compareProportions(a: Sample, b: Sample, confidence = 0.95): Comparison | NotDefined {
  if (a.observations === 0 || b.observations === 0) return notDefined("no-observations");
  const rateA = a.successes / a.observations;
  const rateB = b.successes / b.observations;
  const pooled = (a.successes + b.successes) / (a.observations + b.observations);
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / a.observations + 1 / b.observations));
  if (!(standardError > 0)) return notDefined("no-variation");
  const difference = rateB - rateA;
  const z = difference / standardError;
  const spread = Math.sqrt((rateA * (1 - rateA)) / a.observations + (rateB * (1 - rateB)) / b.observations);
  const reach = normalQuantile(0.5 + confidence / 2) * spread;
  return {
    rateA,
    rateB,
    difference,
    lift: ratio(difference, rateA, "no-conversions"),
    pooled,
    standardError,
    z,
    p: erfc(Math.abs(z) / Math.SQRT2),
    interval: { low: difference - reach, high: difference + reach },
  };
}
