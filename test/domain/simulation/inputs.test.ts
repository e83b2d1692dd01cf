import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasInput,
  inputBounds,
  inputNames,
  readInput,
  writeInput,
} from "../../../src/domain/simulation/inputs.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";

/** A scenario, and one of the inputs it has. */
const withInput = scenario.chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.constantFrom(...inputNames(drawn))),
);
const FULL: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 2,
  orderValue: 9000,
  margin: 0.4,
  repeat: { ordersPerYear: 2, retention: 0.5, discount: 0.1, years: 2 },
  channels: [
    {
      id: "ads",
      platform: "other",
      leadRate: null,
      closeRate: 0.1,
      incremental: 1,
      traffic: {
        from: "exposure",
        adSpend: 50_000,
        costPerMille: 900,
        followers: 2000,
        postsPerMonth: 10,
        reachPerPost: 0.1,
        followerGrowth: 0.02,
        clickThroughRate: 0.01,
        response: { kind: "hill", halfAt: 5000, slope: 2 },
      },
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 20, hourlyCost: 3000 }],
  unitValues: [
    { id: "calls", metric: "support-calls", unitValue: 500, perMonth: 10, method: "estimate", reason: "" },
  ],
};

const anyNumber = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe("an input", () => {
  test("written back as it was read changes nothing", () => {
    holds([withInput], ([drawn, name]) => {
      expect(writeInput(drawn, name, readInput(drawn, name) ?? Number.NaN)).toEqual(drawn);
    });
  });

  test("reads as it was written, kept within its bounds, whole where it must be", () => {
    holds([withInput, anyNumber], ([drawn, name], value) => {
      const { min, max, whole } = inputBounds(name);
      const written = whole ? Math.round(value) : value;
      expect(readInput(writeInput(drawn, name, value), name)).toBe(Math.min(max, Math.max(min, written)));
    });
  });

  test("written leaves every other input alone", () => {
    holds([withInput, anyNumber], ([drawn, name], value) => {
      const changed = writeInput(drawn, name, value);
      const others = inputNames(drawn).filter((other) => other !== name);
      expect(others.filter((other) => readInput(changed, other) !== readInput(drawn, other))).toEqual([]);
    });
  });

  test("takes no number that is none", () => {
    holds([withInput], ([drawn, name]) => {
      expect(writeInput(drawn, name, Number.NaN)).toBe(drawn);
      expect(writeInput(drawn, name, Number.POSITIVE_INFINITY)).toBe(drawn);
    });
  });

  test("is named by its owner, wherever its owner keeps it; texts, kinds and ids are none", () => {
    expect(inputNames(FULL)).toEqual([
      "months",
      "salesCycle",
      "orderValue",
      "margin",
      "ordersPerYear",
      "retention",
      "discount",
      "years",
      "ads.closeRate",
      "ads.incremental",
      "ads.adSpend",
      "ads.costPerMille",
      "ads.followers",
      "ads.postsPerMonth",
      "ads.reachPerPost",
      "ads.followerGrowth",
      "ads.clickThroughRate",
      "ads.halfAt",
      "ads.slope",
      "staff.hours",
      "staff.hourlyCost",
      "calls.unitValue",
      "calls.perMonth",
    ]);
    const { repeat, unitValues, ...plain } = FULL;
    expect(inputNames({ ...plain, channels: [], investment: [] })).toEqual([
      "months",
      "salesCycle",
      "orderValue",
      "margin",
    ]);
  });

  test("of a part is written into that part alone", () => {
    expect(writeInput(FULL, "ads.slope", 3)).toEqual({
      ...FULL,
      channels: FULL.channels.map((each) => ({
        ...each,
        traffic: { ...each.traffic, response: { kind: "hill", halfAt: 5000, slope: 3 } },
      })),
    });
    expect(writeInput(FULL, "years", 3.4).repeat).toEqual({ ...FULL.repeat, years: 3 });
    expect(readInput(FULL, "calls.unitValue")).toBe(500);
    expect(readInput(FULL, "staff.hourlyCost")).toBe(3000);
  });

  test("that the scenario lacks is not read, and writing it changes nothing", () => {
    holds([scenario], (drawn) => {
      for (const name of [
        "nobody.hours",
        "channel-0.hourlyCost",
        "followers",
        "currency",
        "channel-0.platform",
      ]) {
        expect(hasInput(drawn, name)).toBe(false);
        expect(writeInput(drawn, name, 5)).toBe(drawn);
      }
    });
  });

  test("has a slider within its bounds, and steps that lead from one end to the other", () => {
    holds([withInput], ([, name]) => {
      const { min, max, reach, step } = inputBounds(name);
      expect(min).toBeLessThan(reach);
      expect(reach).toBeLessThanOrEqual(max);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(reach - min);
    });
  });
});
