import type { Cents } from "../quantity/money.ts";
import { projectScenario } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { quantile } from "./quantiles.ts";
import type { Assumption } from "./simulate-trials.ts";
import { trialModel } from "./trial-model.ts";

/** The cumulated profit at the end of a month (1 first), in cents, as it is spread over the trials. */
export type MonthSpread = {
  readonly month: number;
  readonly p5: Cents;
  readonly p25: Cents;
  readonly p50: Cents;
  readonly p75: Cents;
  readonly p95: Cents;
};

/** Trials that are projected month by month: each costs a whole projection, and a band needs no more. */
export const BAND_TRIALS = 500;

const CHUNK = 50;

/**
 * The first `BAND_TRIALS` trials' draws (`trials.draws`) projected month by month, and each month's percentiles. A
 * trial that is over before the last month of the longest keeps its last balance. Yields from time to time, so that
 * whoever drives it may stop.
 */
export function* monthlyBand(
  scenario: Scenario,
  assumptions: readonly Assumption[],
  draws: readonly Float64Array[],
): Generator<void, readonly MonthSpread[], void> {
  const count = Math.min(BAND_TRIALS, draws[0]?.length ?? 0);
  const model = trialModel(
    scenario,
    assumptions.map(({ input }) => input),
  );
  const balances: number[][] = [];
  for (let trial = 0; trial < count; trial += 1) {
    model.draw(draws, trial);
    balances.push(projectScenario(model.scenario).months.map(({ cumulatedProfit }) => cumulatedProfit));
    if (trial % CHUNK === CHUNK - 1) yield;
  }
  const last = balances.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: last }, (_, index) => {
    const sorted = Float64Array.from(balances, (row) => row[Math.min(index, row.length - 1)] ?? 0).sort();
    const at = (share: number) => quantile(sorted, share);
    return { month: index + 1, p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
  });
}
