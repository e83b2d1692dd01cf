import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeProblems } from "../../../src/domain/quantity/range.ts";
import { inputBounds, inputNames, readInput } from "../../../src/domain/simulation/inputs.ts";
import { planOf, widenInput } from "../../../src/domain/simulation/plan.ts";
import { rangeAround } from "../../../src/domain/uncertainty/first-range.ts";
import { naturalFrequency } from "../../../src/domain/uncertainty/natural-frequency.ts";
import {
  estimatesToWiden,
  MOST_ASSUMPTIONS,
  widenEstimates,
} from "../../../src/domain/uncertainty/widen-estimates.ts";
import { planSchema } from "../../../src/state/workbook/plan-schema.ts";
import { holds, scenario } from "../arbitraries.ts";
import { REFERENCE_SCENARIO } from "./reference-simulation.ts";

const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

describe("the first range of an input", () => {
  test("can be drawn from, holds the value, and leaves room wherever the bounds do", () => {
    holds([scenario, share], (drawn, width) => {
      for (const input of inputNames(drawn)) {
        const bounds = inputBounds(input);
        const value = readInput(drawn, input) ?? 0;
        const range = rangeAround(value, bounds, width);
        expect(rangeProblems(range, bounds)).toEqual([]);
        expect(range.likely).toBe(value);
        expect(range.high).toBeGreaterThan(range.low);
        if (bounds.whole) expect([range.low, range.high].every(Number.isInteger)).toBe(true);
      }
    });
  });

  test("is round: a tenth of a cent or of a visitor is no estimate", () => {
    expect(rangeAround(6250, inputBounds("orderValue"), 0.2)).toMatchObject({ low: 5000, high: 7500 });
    expect(rangeAround(0.0137, inputBounds("a.clickThroughRate"), 0.2)).toMatchObject({
      low: 0.011,
      high: 0.0164,
    });
    expect(rangeAround(6, inputBounds("months"), 0.05)).toMatchObject({ low: 5, high: 7 });
  });
});

describe("widening every estimate", () => {
  test("gives a plan that can be kept, and leaves nothing to widen", () => {
    holds([scenario], (drawn) => {
      const plan = widenEstimates(planOf(drawn), 0.2);
      expect(plan.assumptions.length).toBeLessThanOrEqual(MOST_ASSUMPTIONS);
      if (plan.assumptions.length < MOST_ASSUMPTIONS) expect(estimatesToWiden(plan)).toEqual([]);
      expect(planSchema.safeParse(plan).success).toBe(true);
    });
  });

  test("touches neither what is decided, nor what is a range already, nor what is at an end", () => {
    const own = { low: 0.1, likely: 0.45, high: 0.9, distribution: "triangular" } as const;
    const sure = { ...REFERENCE_SCENARIO, newCustomerShare: 1 };
    const plan = widenEstimates(widenInput(planOf(sure), "margin", own), 0.2);
    const ranges = new Map(plan.assumptions.map(({ input, range }) => [input, range]));
    expect(ranges.get("margin")).toEqual(own);
    expect(ranges.has("orderValue")).toBe(true);
    for (const decided of ["months", "salesCycle", "plain.adSpend", "plain.postsPerMonth", "content.amount"])
      expect(ranges.has(decided), decided).toBe(false);
    expect(ranges.has("newCustomerShare")).toBe(false);
    expect(plan.scenario).toEqual(sure);
  });
});

describe("a natural frequency", () => {
  test("counts in tenths where tenths tell, else finer", () => {
    expect(naturalFrequency(0.694, 10_000)).toEqual({ count: 7, of: 10 });
    expect(naturalFrequency(0.68, 10_000)).toEqual({ count: 68, of: 100 });
    expect(naturalFrequency(0.961, 10_000)).toEqual({ count: 96, of: 100 });
    expect(naturalFrequency(0.0004, 10_000)).toEqual({ count: 4, of: 10_000 });
  });

  test("says none or all only when it is none or all", () => {
    expect(naturalFrequency(0, 1000)).toEqual({ count: 0, of: 1000 });
    expect(naturalFrequency(1, 1000)).toEqual({ count: 1000, of: 1000 });
    const trials = 1_000_000;
    for (const count of [1, 2, 49_999, 999_999]) {
      const said = naturalFrequency(count / trials, trials);
      expect(said.count).toBeGreaterThan(0);
      expect(said.count).toBeLessThan(said.of);
    }
  });
});
