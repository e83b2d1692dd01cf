import { describe, expect, test } from "vitest";
import { campaignScenario, monthlyScenario } from "../../../src/domain/record/scenario-from-records.ts";
import { smallBusiness } from "./small-business.ts";

const profile = { currency: "CAD", months: 2, margin: 0.5 } as const;

describe("the campaign scenario", () => {
  const scenario = campaignScenario(smallBusiness, profile);

  test("has a channel per platform, its rates taken stage by stage", () => {
    expect(scenario.channels[0]).toEqual({
      id: "instagram",
      platform: "instagram",
      traffic: {
        from: "exposure",
        adSpend: 1200,
        costPerMille: 400,
        followers: 1000,
        postsPerMonth: 1,
        reachPerPost: 0.4,
        followerGrowth: 0,
        clickThroughRate: 0.02,
      },
      leadRate: 0.25,
      closeRate: 3 / 34,
      incremental: 1,
    });
  });

  test("gives a platform without ads a cost per mille of zero, not NaN", () => {
    expect(scenario.channels[1]?.traffic).toMatchObject({ adSpend: 0, costPerMille: 0 });
  });

  test("takes the order value and the sales cycle from the orders", () => {
    expect(scenario.orderValue).toBe(6000);
    expect(scenario.salesCycle).toBe(2);
  });

  test("spreads each cost over the months, staff at the mean cost of an hour", () => {
    expect(scenario.investment).toEqual([
      { id: "staff", kind: "staff", hours: 5, hourlyCost: 3600 },
      { id: "content", kind: "content", amount: 10000, timing: "monthly" },
      { id: "tools", kind: "tools", amount: 1500, timing: "monthly" },
    ]);
  });

  test("gives back the clicks and orders that were recorded", () => {
    const projected = scenario.channels.map(({ traffic, leadRate, closeRate }) => {
      if (traffic.from !== "exposure" || leadRate === null) throw new Error("not an exposure channel");
      const paid = traffic.costPerMille === 0 ? 0 : (traffic.adSpend / traffic.costPerMille) * 1000;
      const organic = traffic.followers * traffic.postsPerMonth * traffic.reachPerPost;
      const clicks = (paid + organic) * traffic.clickThroughRate * profile.months;
      return [clicks, clicks * leadRate * closeRate];
    });
    expect(projected).toEqual([
      [expect.closeTo(136, 9), expect.closeTo(3, 9)],
      [expect.closeTo(4, 9), expect.closeTo(1, 9)],
    ]);
  });

  test("has no channel and no value when nothing was recorded", () => {
    const empty = campaignScenario({ posts: [], ads: [], orders: [], costs: [] }, profile);
    expect(empty.channels).toEqual([]);
    expect(empty.orderValue).toBe(0);
    expect(empty.salesCycle).toBe(0);
  });
});

describe("the monthly scenario", () => {
  const scenario = monthlyScenario(smallBusiness, profile);

  test("goes straight from the visits of an average month to orders", () => {
    expect(scenario.channels).toEqual([
      {
        id: "social",
        platform: "other",
        traffic: { from: "visits", visits: 70, adSpend: 1200 },
        leadRate: null,
        closeRate: 4 / 140,
        incremental: 1,
      },
    ]);
  });

  test("shares everything but its channels with the campaign scenario", () => {
    expect({ ...scenario, channels: [] }).toEqual({
      ...campaignScenario(smallBusiness, profile),
      channels: [],
    });
  });
});
