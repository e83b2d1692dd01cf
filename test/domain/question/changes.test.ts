import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/domain/question/changes.ts";
import { explainChange } from "../../../src/domain/question/explain-change.ts";
import type { Channel, ExposureTraffic, Scenario } from "../../../src/domain/simulation/scenario.ts";

const traffic: ExposureTraffic = {
  from: "exposure",
  adSpend: 50_000,
  costPerMille: 1000,
  followers: 2000,
  postsPerMonth: 10,
  reachPerPost: 0.1,
  followerGrowth: 0,
  clickThroughRate: 0.02,
  response: { kind: "hill", halfAt: 5000, slope: 2 },
};

const ads: Channel = {
  id: "ads",
  platform: "other",
  traffic,
  leadRate: 0.5,
  closeRate: 0.1,
  incremental: 1,
};

const before: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 2,
  orderValue: 9000,
  margin: 0.4,
  repeat: { ordersPerYear: 2, retention: 0.5, discount: 0.1, years: 2 },
  channels: [ads],
  investment: [{ id: "staff", kind: "staff", hours: 20, hourlyCost: 3000 }],
  unitValues: [
    {
      id: "calls",
      metric: "support-calls",
      unitValue: 500,
      perMonth: 3,
      method: "estimate",
      reason: "As ever.",
    },
  ],
};

const withAds = (more: Partial<Channel>): Scenario => ({ ...before, channels: [{ ...ads, ...more }] });
const namesAndStages = (after: Scenario) =>
  changesBetween(before, after).map(({ name, stage }) => `${stage}: ${name}`);

describe("the changes between two scenarios", () => {
  test("are named as inputs are, within the parts that hold them, each with the stage it belongs to", () => {
    expect(
      namesAndStages({ ...before, months: 7, salesCycle: 3, delay: "front-loaded", margin: 0.5 }),
    ).toEqual(["campaign: months", "campaign: salesCycle", "value: margin", "campaign: delay"]);
    expect(
      namesAndStages({ ...before, repeat: { ordersPerYear: 3, retention: 0.6, discount: 0.1, years: 2 } }),
    ).toEqual(["value: ordersPerYear", "value: retention"]);
    expect(
      namesAndStages(
        withAds({
          leadRate: 0.6,
          closeRate: 0.2,
          incremental: 0.5,
          traffic: {
            ...traffic,
            followers: 1,
            clickThroughRate: 0.03,
            response: { kind: "hill", halfAt: 6000, slope: 3 },
          },
        }),
      ),
    ).toEqual([
      "exposure: ads.followers",
      "path: ads.clickThroughRate",
      "exposure: ads.halfAt",
      "exposure: ads.slope",
      "path: ads.leadRate",
      "path: ads.closeRate",
      "path: ads.incremental",
    ]);
    expect(
      namesAndStages({
        ...before,
        investment: [{ id: "staff", kind: "staff", hours: 25, hourlyCost: 3000 }],
      }),
    ).toEqual(["investment: staff.hours"]);
    const [calls] = before.unitValues ?? [];
    expect(namesAndStages({ ...before, unitValues: calls ? [{ ...calls, perMonth: 9 }] : [] })).toEqual([
      "value: calls.perMonth",
    ]);
  });

  test("of kind are one change, not one a field", () => {
    expect(namesAndStages(withAds({ traffic: { from: "visits", visits: 5, adSpend: 0 } }))).toEqual([
      "exposure: ads.traffic",
    ]);
    const response = { kind: "frequency", repeatWorth: 0.5 } as const;
    expect(namesAndStages(withAds({ traffic: { ...traffic, response } }))).toEqual([
      "exposure: ads.response",
    ]);
    const { response: _, ...plain } = traffic;
    expect(namesAndStages(withAds({ traffic: plain }))).toEqual(["exposure: ads.response"]);
    const { repeat, ...once } = before;
    expect(namesAndStages(once)).toEqual(["value: repeat"]);
  });

  test("of owners that came or went are one each", () => {
    const tools = { id: "tools", kind: "tools", amount: 100, timing: "monthly" } as const;
    expect(
      namesAndStages({ ...before, channels: [], investment: [...before.investment, tools], unitValues: [] }),
    ).toEqual(["exposure: ads", "investment: tools", "value: calls"]);
  });

  test("leave out what no figure rests on", () => {
    const leadValue = { unitValue: 5, reason: "Asked." };
    const [calls] = before.unitValues ?? [];
    const after: Scenario = {
      ...withAds({ platform: "tiktok", leadValue, visitValue: leadValue }),
      currency: "EUR",
      unitValues: calls ? [{ ...calls, method: "own-records", reason: "Counted." }] : [],
    };
    expect(changesBetween(before, after)).toEqual([]);
  });
});

describe("the explanation of a change", () => {
  test("names each assumption, the largest effect first, whichever way it goes", () => {
    const plain: Scenario = {
      ...before,
      months: 1,
      salesCycle: 0,
      repeat: undefined,
      unitValues: [],
      channels: [{ ...ads, traffic: { from: "visits", visits: 1000, adSpend: 0 } }],
    };
    const [shop] = plain.channels;
    // 50 sales of 36.00 become 50 of 45.00; staff goes from 600.00 to 1 800.00.
    const after: Scenario = {
      ...plain,
      margin: 0.5,
      channels: shop ? [shop] : [],
      investment: [{ id: "staff", kind: "staff", hours: 60, hourlyCost: 3000 }],
    };
    expect(explainChange(plain, after)).toEqual({
      by: "assumption",
      before: 120_000,
      after: 45_000,
      change: -75_000,
      shares: [
        { stage: "investment", names: ["staff.hours"], share: -120_000 },
        { stage: "value", names: ["margin"], share: 45_000 },
      ],
    });
  });

  test("is by assumption up to twelve of them, and past that by stage", () => {
    const lines = (amount: number, count: number): Scenario => ({
      ...before,
      investment: Array.from({ length: count }, (_, index) => ({
        id: `line-${index}`,
        kind: "tools",
        amount: amount + index,
        timing: "monthly",
      })),
    });
    const twelve = explainChange(lines(100, 12), lines(200, 12));
    expect(twelve.by).toBe("assumption");
    expect(twelve.shares).toHaveLength(12);
    const thirteen = explainChange(lines(100, 13), lines(200, 13));
    expect(thirteen.by).toBe("stage");
    expect(thirteen.shares).toHaveLength(1);
    expect(thirteen.shares[0]).toMatchObject({ stage: "investment", share: expect.closeTo(-7800, 6) });
    expect(thirteen.shares[0]?.names).toHaveLength(13);
  });
});
