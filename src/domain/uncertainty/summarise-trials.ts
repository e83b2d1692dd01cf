import { notDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { type Histogram, histogram } from "./histogram.ts";
import { countBelow, countUpTo, quantile, sortedDefined } from "./quantiles.ts";
import type { Trials } from "./simulate-trials.ts";

/** How an outcome is spread over the trials, in the outcome's own unit. */
export type Spread = {
  readonly mean: Outcome;
  readonly p5: Outcome;
  readonly p25: Outcome;
  readonly p50: Outcome;
  readonly p75: Outcome;
  readonly p95: Outcome;
  readonly histogram: Histogram;
};

export type TrialSummary = {
  readonly trials: number;
  readonly profit: Spread;
  readonly netRoi: Spread;
  readonly netRoiAtEnd: Spread;
  /** Share of trials with a net ROI above 0. */
  readonly chanceOfProfit: Outcome;
  /** Share of trials with a net ROI of at least the target; `null` without a target. */
  readonly chanceOfTarget: Outcome | null;
  /** Trials in which the net ROI is not defined, for want of an investment; left out of its figures. */
  readonly withoutRoi: number;
};

/**
 * The trials in figures: mean and percentiles, the chance that the activity earns more than it costs, and that its
 * net ROI reaches `target` (a rate). ROI figures are not defined when no trial has an investment.
 */
export function summariseTrials(trials: Trials, target: Rate | null = null): TrialSummary {
  const roi = sortedDefined(trials.netRoi);
  const chance = (count: number): Outcome =>
    roi.length === 0 ? notDefined("no-investment") : count / roi.length;
  return {
    trials: trials.count,
    profit: spreadOf(sortedDefined(trials.profit)),
    netRoi: spreadOf(roi),
    netRoiAtEnd: spreadOf(sortedDefined(trials.netRoiAtEnd)),
    chanceOfProfit: chance(roi.length - countUpTo(roi, 0)),
    chanceOfTarget: target === null ? null : chance(roi.length - countBelow(roi, target)),
    withoutRoi: trials.count - roi.length,
  };
}

/** Mean, percentiles and histogram of sorted numbers; not defined of none. */
export function spreadOf(sorted: Float64Array): Spread {
  const at = (share: number): Outcome =>
    sorted.length === 0 ? notDefined("no-investment") : quantile(sorted, share);
  return {
    mean: sorted.length === 0 ? notDefined("no-investment") : meanOf(sorted),
    p5: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    histogram: histogram(sorted),
  };
}

/** The mean, kept within the least and greatest number, which rounding could leave by a last digit. */
function meanOf(sorted: Float64Array): number {
  let sum = 0;
  for (const value of sorted) sum += value;
  return Math.min(sorted.at(-1) as number, Math.max(sorted[0] as number, sum / sorted.length));
}
