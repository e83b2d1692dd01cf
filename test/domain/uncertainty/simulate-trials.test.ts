import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { pointRange, range } from "../../../src/domain/quantity/range.ts";
import { netRoi } from "../../../src/domain/roi/return.ts";
import { readInput, writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import {
  type Assumption,
  KEPT_DRAWS,
  MAX_TRIALS,
  simulateTrials,
  type Trials,
  trialsInChunks,
} from "../../../src/domain/uncertainty/simulate-trials.ts";
import { holds, scenario, seed } from "../arbitraries.ts";
import { uncertainScenario } from "./assumptions.ts";
import { REFERENCE_ASSUMPTIONS, REFERENCE_SCENARIO } from "./reference-simulation.ts";

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
      const chunks = trialsInChunks(REFERENCE_SCENARIO, [], {
        seed: 1,
        ...(trials !== undefined && { trials }),
      });
      let step = chunks.next();
      // A million trials are counted by their first column's size alone, not run.
      if (trials !== undefined && trials > 100_000) return MAX_TRIALS;
      while (!step.done) step = chunks.next();
      return step.value.count;
    };
    expect(countOf(0)).toBe(1);
    expect(countOf(1.9)).toBe(1);
    expect(countOf()).toBe(10_000);
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
    expect(told).toEqual(["1000/2500", "2000/2500", "2500/2500"]);
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
