import { describe, expect, test } from "vitest";
import { isLinearIn } from "../../../src/domain/question/linear-inputs.ts";
import type { ExposureTraffic, Scenario } from "../../../src/domain/simulation/scenario.ts";

const traffic: ExposureTraffic = {
  from: "exposure",
  adSpend: 50_000,
  costPerMille: 900,
  followers: 2000,
  postsPerMonth: 10,
  reachPerPost: 0.1,
  followerGrowth: 0.02,
  clickThroughRate: 0.01,
};

const scenarioWith = (more: Partial<ExposureTraffic>, metric = "clicks"): Scenario => ({
  currency: "CAD",
  months: 6,
  salesCycle: 2,
  orderValue: 9000,
  margin: 0.4,
  channels: [
    {
      id: "counted",
      platform: "other",
      traffic: { from: "visits", visits: 10, adSpend: 0 },
      leadRate: 0.5,
      closeRate: 0.1,
      incremental: 1,
    },
    {
      id: "seen",
      platform: "other",
      traffic: { ...traffic, ...more },
      leadRate: 0.5,
      closeRate: 0.1,
      incremental: 1,
      engagementRate: 0.1,
    },
  ],
  investment: [],
  unitValues: [{ id: "worth", metric, unitValue: 5, perMonth: 0, method: "estimate", reason: "" }],
});

const EXPOSURE = ["adSpend", "followers", "postsPerMonth", "reachPerPost", "clickThroughRate"];

describe("value and investment are straight lines", () => {
  test.each([
    "orderValue",
    "margin",
    "newCustomerShare",
    "ordersPerYear",
    "counted.visits",
    "seen.leadRate",
    "seen.closeRate",
    "seen.incremental",
    "seen.engagementRate",
    "staff.hours",
    "staff.hourlyCost",
    "tools.amount",
    "worth.unitValue",
    "worth.perMonth",
  ])("in %s, whatever curve there is", (input) => {
    expect(isLinearIn(scenarioWith({ response: { kind: "hill", halfAt: 5000, slope: 2 } }), input)).toBe(
      true,
    );
  });

  test.each(EXPOSURE)("in what people see (%s) as long as nothing bends it", (field) => {
    expect(isLinearIn(scenarioWith({}), `seen.${field}`)).toBe(true);
    expect(isLinearIn(scenarioWith({ audience: 5000 }), `seen.${field}`)).toBe(true);
    expect(isLinearIn(scenarioWith({}, "engagements"), `seen.${field}`)).toBe(true);
    const { unitValues, ...unvalued } = scenarioWith({ audience: 5000 });
    expect(isLinearIn(unvalued, `seen.${field}`)).toBe(true);
  });

  test.each(EXPOSURE)(
    "not in %s under a response curve, nor where valued interactions follow the reach",
    (field) => {
      const curved = scenarioWith({ response: { kind: "frequency", repeatWorth: 0.5 } });
      expect(isLinearIn(curved, `seen.${field}`)).toBe(false);
      expect(isLinearIn(scenarioWith({ audience: 5000 }, "engagements"), `seen.${field}`)).toBe(false);
    },
  );

  test("in the ad spend of a channel whose visits are counted, and of no channel that there is not", () => {
    const curved = scenarioWith({ response: { kind: "frequency", repeatWorth: 0.5 } });
    expect(isLinearIn(curved, "counted.adSpend")).toBe(true);
    expect(isLinearIn(curved, "nobody.adSpend")).toBe(false);
  });

  test.each([
    "months",
    "salesCycle",
    "retention",
    "years",
    "seen.costPerMille",
    "seen.followerGrowth",
    "seen.slope",
  ])("not in %s", (input) => {
    expect(isLinearIn(scenarioWith({}), input)).toBe(false);
  });
});
