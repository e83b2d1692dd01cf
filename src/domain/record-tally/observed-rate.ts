import type { RateInterval, Sample } from "../experiment/sample.ts";
import { wilsonInterval } from "../experiment/wilson-interval.ts";
import { type Range, range } from "../quantity/range.ts";
import type { Rate } from "../quantity/rate.ts";

/** A rate as counted, and how far the true one may lie from it. */
export type ObservedRate = {
  readonly sample: Sample;
  readonly rate: Rate;
  /** Wilson's 95 % interval. */
  readonly interval: RateInterval;
  /** The same doubt as a PERT range of a plan. */
  readonly range: Range;
};

/**
 * Standard deviations from a PERT range's middle to its ends: its variance is (μ − low)(high − μ) ÷ 7, so ends √7 away give it the
 * standard deviation of what it stands for. A 95 % interval as its ends would halve the doubt.
 */
export const PERT_REACH = Math.sqrt(7);

/** The rate of so many out of so many; `null` out of none, or of more than there were. */
export function observedRate(successes: number, observations: number): ObservedRate | null {
  if (!(observations > 0) || successes < 0 || successes > observations) return null;
  const sample = { successes, observations };
  const [interval, reach] = [wilsonInterval(sample), wilsonInterval(sample, PERT_REACH)];
  if ("undefined" in interval || "undefined" in reach) return null;
  const rate = successes / observations;
  return {
    sample,
    rate,
    interval,
    range: range(Math.min(rate, reach.low), rate, Math.max(rate, reach.high)),
  };
}

/** How wide the doubt is beside the rate itself: 0.5 where the 95 % interval is half the rate; 0 of a rate of 0 with no doubt. */
export function relativeWidth({ rate, interval }: ObservedRate): number {
  const width = interval.high - interval.low;
  return rate > 0 ? width / rate : width > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** Months that a range is made of at the least: of two, neither is the lowest of anything. */
const FEWEST = 3;

/** A range from the lowest month to the highest around their overall value; `null` of too few, or where all are alike. */
export function rangeOfMonths(months: readonly number[], overall: number): Range | null {
  if (months.length < FEWEST) return null;
  const [low, high] = [Math.min(...months, overall), Math.max(...months, overall)];
  return low < high ? range(low, overall, high) : null;
}
