import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { pointRange, range } from "../../../src/domain/quantity/range.ts";
import { netRoi } from "../../../src/domain/roi/return.ts";
import { readInput, writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import {
  type Assumption,
  KEPT_DRAWS,
  MAX_TRIALS,
  simulateTrials,
  type Trials,
} from "../../../src/domain/uncertainty/simulate-trials.ts";
import { holds, scenario, seed } from "../arbitraries.ts";
import { uncertainScenario } from "./assumptions.ts";
import { REFERENCE_ASSUMPTIONS, REFERENCE_SCENARIO } from "./reference-simulation.ts";

/** One sale in one month, at half its price: a trial of it costs next to nothing. */
const LIGHT: Scenario = {
  currency: "CAD",
  months: 1,
  salesCycle: 0,
  orderValue: 9000,
  margin: 0.5,
  channels: [
    {
      id: "shop",
      platform: "other",
      traffic: { from: "visits", visits: 1, adSpend: 0 },
      leadRate: null,
      closeRate: 1,
      incremental: 1,
    },
  ],
  investment: [],
};

function simulate(...[of, assumptions, options]: Parameters<typeof simulateTrials>): Trials {
  const trials = simulateTrials(of, assumptions, options);
  if (!trials) throw new Error("Nobody asked this simulation to stop.");
  return trials;
}

const OUTCOMES = ["profit", "netRoi", "netRoiAtEnd", "value", "investment", "sales"] as const;

/** What the projection says of trial `index`, from nothing but what was drawn in it. */
function projectedAgain(
  of: Parameters<typeof projectScenario>[0],
  assumptions: readonly Assumption[],
  trials: Trials,
  index: number,
) {
  const drawn = assumptions.reduce(
    (written, { input }, column) => writeInput(written, input, trials.draws[column]?.[index] ?? Number.NaN),
    of,
  );
  const { value, valueInHorizon, investment, sales } = projectScenario(drawn);
  const [roi, roiAtEnd] = [netRoi(value, investment), netRoi(valueInHorizon, investment)];
  return {
    profit: value - investment,
    netRoi: isDefined(roi) ? roi : Number.NaN,
    netRoiAtEnd: isDefined(roiAtEnd) ? roiAtEnd : Number.NaN,
    value,
    investment,
    sales,
  };
}

describe("each trial", () => {
  test("is the projection of what was drawn in it, to the last bit", () => {
    holds([uncertainScenario, seed], ([drawn, assumptions], from) => {
      const trials = simulate(drawn, assumptions, { trials: 4, seed: from });
      for (let index = 0; index < trials.count; index += 1) {
        const expected = projectedAgain(drawn, assumptions, trials, index);
        for (const outcome of OUTCOMES) expect(trials[outcome][index], outcome).toBe(expected[outcome]);
      }
    });
  });

  test.each([
    ["months", range(3, 8, 14)],
    ["salesCycle", range(0, 3, 9)],
    ["newCustomerShare", range(0.2, 0.5, 0.9)],
    ["ordersPerYear", range(1, 3, 8)],
    ["retention", range(0.1, 0.5, 0.9)],
    ["years", range(1, 2, 5)],
  ] as const)("is so when %s moves what is booked when", (input, drawn) => {
    const assumptions = [{ input, range: drawn }];
    const trials = simulate(REFERENCE_SCENARIO, assumptions, { trials: 30, seed: 5 });
    expect(new Set([...trials.value, ...trials.netRoiAtEnd]).size).toBeGreaterThan(2);
    for (let index = 0; index < trials.count; index += 1) {
      const expected = projectedAgain(REFERENCE_SCENARIO, assumptions, trials, index);
      for (const outcome of OUTCOMES) expect(trials[outcome][index], outcome).toBe(expected[outcome]);
    }
  });

  test("of a long run with many ranges is so too", () => {
    const trials = simulate(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, { trials: 5000, seed: 11 });
    for (let index = 0; index < trials.count; index += 7) {
      const expected = projectedAgain(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, trials, index);
      for (const outcome of OUTCOMES) expect(trials[outcome][index], outcome).toBe(expected[outcome]);
    }
  });
});

describe("a simulation", () => {
  test("of the same seed is the same, and leaves the scenario as it was", () => {
    holds([uncertainScenario, seed], ([drawn, assumptions], from) => {
      const before = structuredClone(drawn);
      const [one, other] = [0, 1].map(() => simulate(drawn, assumptions, { trials: 3, seed: from }));
      expect(one).toEqual(other);
      expect(drawn).toEqual(before);
    });
  });

  test("of another seed differs", () => {
    const [one, other] = [1, 2].map((from) =>
      simulate(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, { trials: 10, seed: from }),
    );
    expect(one?.profit).not.toEqual(other?.profit);
  });

  test("whose ranges have no width is the projection itself, trial after trial", () => {
    holds([scenario, seed], (drawn, from) => {
      const names = [
        "orderValue",
        "margin",
        "channel-0.closeRate",
        "channel-0.adSpend",
        "line-0.amount",
        "retention",
      ];
      const assumptions = names.map((input) => ({
        input,
        range: pointRange(readInput(drawn, input) ?? 1),
      }));
      const trials = simulate(drawn, assumptions, { trials: 2, seed: from });
      const { value, investment } = projectScenario(drawn);
      expect([...trials.profit]).toEqual([value - investment, value - investment]);
    });
  });

  test("keeps the draws of one assumption when another is added", () => {
    const all = simulate(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, { trials: 50, seed: 3 });
    const fewer = simulate(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS.slice(1), { trials: 50, seed: 3 });
    expect(fewer.draws).toEqual(all.draws.slice(1));
  });

  test("starts the same, however many trials follow", () => {
    const [short, long] = [1500, 2500].map((trials) =>
      simulate(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, { trials, seed: 3 }),
    );
    expect(long?.profit.subarray(0, 1500)).toEqual(short?.profit);
  });

  test("keeps no more draws than it needs", () => {
    const assumptions = REFERENCE_ASSUMPTIONS.slice(0, 1);
    const trials = simulate(REFERENCE_SCENARIO, assumptions, { trials: KEPT_DRAWS + 1500, seed: 3 });
    expect(trials.profit).toHaveLength(KEPT_DRAWS + 1500);
    expect(trials.draws[0]).toHaveLength(KEPT_DRAWS);
    expect(trials.draws[0]?.at(-1)).toBeGreaterThan(0);
  });

  test("has at least one trial, at most a million, and ten thousand unless told", () => {
    const countOf = (trials?: number) => {
      const { count, profit } = simulate(LIGHT, [], { seed: 1, ...(trials !== undefined && { trials }) });
      expect(profit).toHaveLength(count);
      return count;
    };
    expect(countOf(-5)).toBe(1);
    expect(countOf(1.9)).toBe(1);
    expect(countOf()).toBe(10_000);
    expect(countOf(MAX_TRIALS + 1)).toBe(1_000_000);
    expect(countOf(Number.POSITIVE_INFINITY)).toBe(1_000_000);
  });

  test("of a million trials runs them all, and keeps the draws of the first", () => {
    const assumptions = [{ input: "orderValue", range: range(7000, 9000, 12_000) }];
    const told: number[] = [];
    const trials = simulate(LIGHT, assumptions, {
      trials: MAX_TRIALS,
      seed: 1,
      onProgress: (done) => told.push(done),
    });
    expect(told).toHaveLength(MAX_TRIALS / 1000);
    expect(told.at(-1)).toBe(MAX_TRIALS);
    expect(trials.draws[0]).toHaveLength(KEPT_DRAWS);
    expect(trials.value.every((value) => value >= 7000 * 0.5 && value <= 12_000 * 0.5)).toBe(true);
    expect(new Set(trials.value.subarray(-1000)).size).toBeGreaterThan(990);
  });

  test("ignores what the scenario does not have", () => {
    const stray = [{ input: "nobody.hours", range: range(1, 2, 3) }];
    const { profit } = simulate(REFERENCE_SCENARIO, stray, { trials: 1, seed: 1 });
    const { value, investment } = projectScenario(REFERENCE_SCENARIO);
    expect(profit[0]).toBe(value - investment);
  });

  test("tells how far it is, after each thousand", () => {
    const told: string[] = [];
    simulate(REFERENCE_SCENARIO, [], {
      trials: 2500,
      seed: 1,
      onProgress: (done, count) => told.push(`${done}/${count}`),
    });
    simulate(REFERENCE_SCENARIO, [], {
      trials: 1000,
      seed: 1,
      onProgress: (done, count) => told.push(`${done}/${count}`),
    });
    expect(told).toEqual(["1000/2500", "2000/2500", "2500/2500", "1000/1000"]);
  });

  test("stops when asked, with nothing to show", () => {
    let asked = 0;
    const stopped = simulateTrials(REFERENCE_SCENARIO, [], {
      trials: 10_000,
      seed: 1,
      shouldStop: () => {
        asked += 1;
        return asked > 2;
      },
    });
    expect(stopped).toBeNull();
    expect(asked).toBe(3);
  });
});
