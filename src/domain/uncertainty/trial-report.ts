import type { Scenario } from "../simulation/scenario.ts";
import { type MonthSpread, monthlyBand } from "./monthly-band.ts";
import { sortedDefined } from "./quantiles.ts";
import { type Assumption, type SimulationOptions, type Trials, trialsInChunks } from "./simulate-trials.ts";
import { summariseTrials, type TrialSummary } from "./summarise-trials.ts";
import { type Tornado, tornado } from "./tornado.ts";
import { type VarianceShare, varianceShares } from "./variance-shares.ts";

/** What a simulation is asked. */
export type TrialRequest = Required<SimulationOptions> & {
  readonly scenario: Scenario;
  readonly assumptions: readonly Assumption[];
};

/** All that a screen shows of a simulation. */
export type TrialReport = {
  readonly trials: number;
  readonly seed: number;
  readonly summary: TrialSummary;
  /** The net ROI of every trial that has one, smallest first: any target can be asked of it without a new run. */
  readonly roi: Float64Array;
  /** Of the net ROI. */
  readonly shares: readonly VarianceShare[];
  readonly tornado: Tornado;
  readonly months: readonly MonthSpread[];
};

/**
 * Runs the trials and reports on them. Yields the number of trials done, again and again; whoever drives it may stop
 * between two. Ranges must be free of `rangeProblems`.
 */
export function* reportInChunks(request: TrialRequest): Generator<number, TrialReport, void> {
  const { scenario, assumptions, seed } = request;
  const trials: Trials = yield* trialsInChunks(scenario, assumptions, request);
  const band = monthlyBand(scenario, assumptions, trials.draws);
  let step = band.next();
  for (; !step.done; step = band.next()) yield trials.count;
  const summary = summariseTrials(trials);
  yield trials.count;
  return {
    trials: trials.count,
    seed,
    summary,
    roi: sortedDefined(trials.netRoi),
    shares: varianceShares(assumptions, trials, trials.netRoi),
    tornado: tornado(scenario, assumptions),
    months: step.value,
  };
}
