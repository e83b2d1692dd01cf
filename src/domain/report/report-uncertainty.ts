import type { Plan } from "../simulation/plan.ts";
import { QUICK_SEED, QUICK_TRIALS } from "../uncertainty/known-better.ts";
import { simulateTrials } from "../uncertainty/simulate-trials.ts";
import { summariseTrials, type TrialSummary } from "../uncertainty/summarise-trials.ts";
import { type VarianceShare, varianceShares } from "../uncertainty/variance-shares.ts";
import { bandOfSummary, type ReportBand } from "./report-band.ts";

/** What a plan's ranges come to: the band, how the trials spread, and which assumption matters most. */
export type ReportUncertainty = {
  readonly band: ReportBand;
  readonly summary: TrialSummary;
  /** Of the spread of net ROI, the largest first. */
  readonly shares: readonly VarianceShare[];
};

/** The trials of a plan with ranges, the same for the same plan; `null` without a range, or where no ROI is defined. */
export function reportUncertainty({ scenario, assumptions, target }: Plan): ReportUncertainty | null {
  if (assumptions.length === 0) return null;
  const trials = simulateTrials(scenario, assumptions, { trials: QUICK_TRIALS, seed: QUICK_SEED });
  if (!trials) return null;
  const summary = summariseTrials(trials, target);
  const band = bandOfSummary(summary);
  return band && { band, summary, shares: varianceShares(assumptions, trials, trials.netRoi) };
}
