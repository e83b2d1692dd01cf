import { describe, expect, test } from "vitest";
import { applySplit, wholeSplit } from "../../../src/domain/question/apply-split.ts";
import {
  assumeSaturation,
  forgetSaturation,
  saturates,
} from "../../../src/domain/question/assume-saturation.ts";
import { bestSplit } from "../../../src/domain/question/best-split.ts";
import { marginalReturns } from "../../../src/domain/question/marginal-return.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Channel, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

function ads(id: string, closeRate: number, followerGrowth = 0): Channel {
  return {
    id,
    platform: "other",
    traffic: {
      from: "exposure",
      adSpend: 50_000,
      costPerMille: 1000,
      followers: 1000,
      postsPerMonth: 10,
      reachPerPost: 0.2,
      followerGrowth,
      clickThroughRate: 0.01,
    },
    leadRate: null,
    closeRate,
    incremental: 1,
  };
}

const counted: Channel = {
  ...ads("counted", 0.02),
  traffic: { from: "visits", visits: 800, adSpend: 10_000 },
};

const plan: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 2,
  orderValue: 5000,
  margin: 0.5,
  channels: [ads("one", 0.04), ads("two", 0.03), counted],
  investment: [],
};

describe("assuming saturation", () => {
  test("leaves the present result as it is, and makes the next impressions worth half of the average", () => {
    const bent = assumeSaturation(plan);
    expectClose(projectScenario(bent).value, projectScenario(plan).value);
    const [before] = marginalReturns(plan, 600);
    const [after] = marginalReturns(bent, 600);
    expect((after?.extraValue ?? 0) / (before?.extraValue ?? 1)).toBeCloseTo(0.5, 2);
  });

  test("is about channels projected from impressions only, keeps curves of their own, and can be forgotten", () => {
    const [one, two, three] = assumeSaturation(plan).channels;
    expect([one, two, three].map((channel) => channel && saturates(channel))).toEqual([true, true, false]);
    expect(assumeSaturation(assumeSaturation(plan))).toEqual(assumeSaturation(plan));
    expect(projectScenario(forgetSaturation(assumeSaturation(plan))).value).toBe(projectScenario(plan).value);
  });

  test("keeps the half point in bounds, whatever the plan", () => {
    holds([scenario], (drawn) => {
      const { value } = projectScenario(assumeSaturation(drawn));
      expect(Number.isFinite(value)).toBe(true);
    });
  });
});

describe("applying the best split", () => {
  test("spends the same budget, in whole dollars but for one channel", () => {
    const spends = wholeSplit([
      { channel: "one", adSpend: 33_333.4 },
      { channel: "two", adSpend: 33_333.3 },
      { channel: "three", adSpend: 33_334.3 },
    ]);
    expect(spends.reduce((sum, each) => sum + each.adSpend, 0)).toBe(100_001);
    expect(spends.filter(({ adSpend }) => adSpend % 100 !== 0)).toHaveLength(1);
  });

  test("brings about the value that the split promised, give or take its whole dollars", () => {
    const bent = assumeSaturation(plan);
    const split = bestSplit(bent);
    if (split.kind !== "split") throw new Error("These channels answer to their budget.");
    const applied = applySplit(bent, wholeSplit(split.spends));
    const gained = projectScenario(applied).value - projectScenario(bent).value;
    expect(gained).toBeGreaterThan(0);
    expect(Math.abs(gained - (split.valueAtBest - split.valueNow))).toBeLessThan(500);
    expect(projectScenario(applied).investment).toBe(projectScenario(bent).investment);
  });
});
