import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { pointRange, range } from "../../../src/domain/quantity/range.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { chanceOfReaching } from "../../../src/domain/uncertainty/chance-of-reaching.ts";
import { BAND_TRIALS, monthlyBand } from "../../../src/domain/uncertainty/monthly-band.ts";
import { quantile } from "../../../src/domain/uncertainty/quantiles.ts";
import { simulateTrials, type Trials } from "../../../src/domain/uncertainty/simulate-trials.ts";
import { summariseTrials } from "../../../src/domain/uncertainty/summarise-trials.ts";
import { reportInChunks } from "../../../src/domain/uncertainty/trial-report.ts";
import { REFERENCE_ASSUMPTIONS, REFERENCE_SCENARIO } from "./reference-simulation.ts";

function run<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const request = { scenario: REFERENCE_SCENARIO, assumptions: REFERENCE_ASSUMPTIONS, trials: 3000, seed: 7 };
const trials = simulateTrials(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, request) as Trials;

describe("a report", () => {
  const report = run(reportInChunks(request));

  test("says what the engine says of the same trials", () => {
    expect(report.summary).toEqual(summariseTrials(trials));
  });

  test("answers any target as the engine would", () => {
    for (const target of [-0.9, 0, 0.1234, 0.5, 3]) {
      expect(chanceOfReaching(report.roi, target)).toBe(summariseTrials(trials, target).chanceOfTarget);
    }
  });

  test("has no chance of a target where no trial has an ROI", () => {
    expect(isDefined(chanceOfReaching(new Float64Array(), 0))).toBe(false);
  });

  test("tells of its progress, never backwards, up to all trials", () => {
    const told = [...reportInChunks(request)];
    expect(told.at(-1)).toBe(3000);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });
});

describe("the monthly band", () => {
  const band = run(monthlyBand(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, trials.draws));

  test("ends where the same trials' profits lie", () => {
    const profits = trials.profit.slice(0, BAND_TRIALS).sort();
    const last = band.at(-1);
    for (const [share, found] of [
      [0.05, last?.p5],
      [0.5, last?.p50],
      [0.95, last?.p95],
    ] as const) {
      expect(found).toBeCloseTo(quantile(profits, share), 4);
    }
  });

  test("is ordered in every month", () => {
    for (const { p5, p25, p50, p75, p95 } of band) {
      expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b));
    }
  });

  test("of a range without width is the projection itself", () => {
    const sure = [{ input: "margin", range: pointRange(REFERENCE_SCENARIO.margin) }];
    const { draws } = simulateTrials(REFERENCE_SCENARIO, sure, { trials: 60, seed: 1 }) as Trials;
    const projected = projectScenario(REFERENCE_SCENARIO).months.map((row) => row.cumulatedProfit);
    const drawn = run(monthlyBand(REFERENCE_SCENARIO, sure, draws));
    expect(drawn.map(({ p5 }) => p5)).toEqual(projected);
    expect(drawn.map(({ p95 }) => p95)).toEqual(projected);
  });

  test("of an uncertain length keeps the last balance of what is over", () => {
    const unsure = [{ input: "months", range: range(3, 6, 12) }];
    const { draws, profit } = simulateTrials(REFERENCE_SCENARIO, unsure, { trials: 400, seed: 1 }) as Trials;
    const last = run(monthlyBand(REFERENCE_SCENARIO, unsure, draws)).at(-1);
    expect(last?.p50).toBeCloseTo(quantile(profit.slice().sort(), 0.5), 4);
  });
});
