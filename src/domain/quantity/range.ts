/** How the values between `low` and `high` are weighted. */
export type Distribution = "pert" | "triangular" | "lognormal";

export const DISTRIBUTIONS: readonly Distribution[] = ["pert", "triangular", "lognormal"];

/**
 * What is known of a value that is not known: a low, a likely and a high one, in the unit of the value itself.
 *
 * - `pert` and `triangular`: `low` and `high` are the least and the greatest value, `likely` the mode.
 * - `lognormal`: nine values out of ten lie between `low` and `high` (its 5th and 95th percentiles), and half of them
 *   under `likely` (its median), so that there is a tail on both sides.
 */
export type Range = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly distribution: Distribution;
};

/** Why three figures are no range. */
export type RangeProblem =
  | "not-a-number"
  | "low-above-likely"
  | "likely-above-high"
  | "below-minimum"
  | "above-maximum"
  /** A lognormal range needs its likely value strictly between the two others. */
  | "likely-at-an-end";

/** The range of these three figures; PERT unless said otherwise. */
export function range(low: number, likely: number, high: number, distribution: Distribution = "pert"): Range {
  return { low, likely, high, distribution };
}

/** The range that is one value. */
export function pointRange(value: number): Range {
  return range(value, value, value);
}

/** True when the range leaves no doubt: every draw is `low`. */
export function isPoint({ low, high }: Range): boolean {
  return low === high;
}

/** Everything that is wrong with a range whose values must lie within `min` and `max`; empty when it can be drawn. */
export function rangeProblems(
  { low, likely, high, distribution }: Range,
  { min, max }: { readonly min: number; readonly max: number },
): readonly RangeProblem[] {
  if (![low, likely, high].every(Number.isFinite)) return ["not-a-number"];
  const problems: RangeProblem[] = [];
  if (low > likely) problems.push("low-above-likely");
  if (likely > high) problems.push("likely-above-high");
  if (low < min) problems.push("below-minimum");
  if (high > max) problems.push("above-maximum");
  if (distribution === "lognormal" && low < high && (likely === low || likely === high)) {
    problems.push("likely-at-an-end");
  }
  return problems;
}
