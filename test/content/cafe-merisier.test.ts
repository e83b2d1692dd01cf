import { describe, expect, test } from "vitest";
import { orderDelay } from "../../src/domain/record/sales-cycle.ts";
import { campaignScenario, monthlyScenario } from "../../src/domain/record/scenario-from-records.ts";
import { summariseRecords } from "../../src/domain/record/summarise-records.ts";
import { readBusiness, readRecords } from "./read-cafe-merisier.ts";

const records = readRecords();
const business = readBusiness();
const { posts, ads, orders, costs } = records;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const profile = { currency: business.currency, months: business.months, margin: 0.48 };
const summary = summariseRecords(records, business.months);

const postsOn = (platform: string) => posts.filter((post) => post.platform === platform);
const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"];

describe("the six months of Café Merisier", () => {
  test("hold the Instagram totals the lessons quote", () => {
    expect(summary.platforms[0]).toMatchObject({
      platform: "instagram",
      adSpend: 360_000,
      paidImpressions: 600_000,
      organicImpressions: 210_000,
      clicks: 16_200,
      signups: 2_592,
      orders: 648,
    });
    expect(sum(postsOn("instagram").map((post) => post.clicks))).toBe(4_200);
  });

  test("hold the LinkedIn totals the lessons quote", () => {
    expect(summary.platforms[1]).toMatchObject({
      platform: "linkedin",
      adSpend: 120_000,
      paidImpressions: 30_000,
      organicImpressions: 7_500,
      clicks: 600,
      signups: 60,
      orders: 24,
    });
    expect(sum(postsOn("linkedin").map((post) => post.clicks))).toBe(120);
  });

  test("bring 672 orders worth 42 000.00, a quarter of them in each month of the sales cycle", () => {
    expect(summary.total.orders).toBe(672);
    expect(summary.total.revenue).toBe(4_200_000);
    expect(summary.ordersByDelay).toEqual([168, 168, 168, 168]);
  });

  test("cost 14 400.00, half of it staff time", () => {
    expect(summary.staffHours).toBe(192);
    expect(summary.staffCost).toBe(720_000);
    expect(summary.contentCost).toBe(150_000);
    expect(summary.toolsCost).toBe(90_000);
    expect(summary.investment).toBe(1_440_000);
  });

  test("have twenty Instagram posts and four LinkedIn posts every month", () => {
    for (const month of months) {
      const ofMonth = posts.filter((post) => post.date.startsWith(month));
      expect(ofMonth.filter((post) => post.platform === "instagram")).toHaveLength(20);
      expect(ofMonth.filter((post) => post.platform === "linkedin")).toHaveLength(4);
    }
    expect(posts).toHaveLength(144);
  });

  test("keep the followers near their mean", () => {
    const instagram = postsOn("instagram").map((post) => post.followers);
    expect(sum(instagram) / instagram.length).toBe(8_750);
    expect(Math.min(...instagram)).toBeGreaterThanOrEqual(8_690);
    expect(Math.max(...instagram)).toBeLessThanOrEqual(8_810);
    const linkedin = postsOn("linkedin").map((post) => post.followers);
    expect(sum(linkedin) / linkedin.length).toBe(1_250);
  });
});

describe("every row", () => {
  test("is complete, and its counts are whole numbers", () => {
    for (const record of [...posts, ...ads, ...orders, ...costs]) {
      for (const [field, value] of Object.entries(record)) {
        if (typeof value === "string") expect(value).not.toBe("");
        else if (field === "hours") expect(Number.isInteger(value * 4)).toBe(true);
        else expect(Number.isInteger(value) && value >= 0).toBe(true);
      }
    }
  });

  test("has its own key", () => {
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
    expect(new Set(orders.map((order) => order.id)).size).toBe(orders.length);
    expect(new Set(ads.map((ad) => `${ad.id} ${ad.month}`)).size).toBe(ads.length);
  });

  test("narrows from impressions to reach, and from clicks to sign-ups", () => {
    for (const record of [...posts, ...ads]) {
      expect(record.reach).toBeLessThanOrEqual(record.impressions);
      expect(record.clicks).toBeLessThanOrEqual(record.impressions);
      expect(record.signups).toBeLessThanOrEqual(record.clicks);
    }
  });

  test("comes in the order of its date", () => {
    for (const dates of [
      posts.map((post) => post.date),
      ads.map((ad) => ad.month),
      orders.map((order) => order.orderDate),
      costs.map((cost) => cost.date),
    ]) {
      expect(dates).toEqual([...dates].sort());
    }
  });

  test("of an ad names the same platform, campaign and creative as the ad's other months", () => {
    const identities = new Set(ads.map((ad) => [ad.id, ad.platform, ad.campaign, ad.ad].join(" ")));
    expect(identities.size).toBe(new Set(ads.map((ad) => ad.id)).size);
  });

  test("of staff time costs its hours", () => {
    const staff = costs.filter((cost) => cost.kind === "staff");
    expect(staff).toHaveLength(26);
    for (const week of staff) {
      expect(week.hourlyCost).toBe(3_750);
      expect(week.amount).toBe(week.hours * week.hourlyCost);
    }
  });
});

describe("every order", () => {
  test("follows a click on its source, in the month of the post or ad", () => {
    for (const order of orders) {
      const month = order.clickDate.slice(0, 7);
      const post = posts.find((candidate) => candidate.id === order.source);
      const ad = ads.find((candidate) => candidate.id === order.source && candidate.month === month);
      expect(post?.date.slice(0, 7) ?? ad?.month).toBe(month);
      if (post) expect(order.clickDate >= post.date).toBe(true);
      expect(order.orderDate >= order.clickDate).toBe(true);
      expect(orderDelay(order)).toBeLessThanOrEqual(3);
      expect(order.orderDate <= "2026-09-30").toBe(true);
    }
  });

  test("comes from a sign-up: no post, and no month of an ad, has more orders than sign-ups", () => {
    const ordersOf = (source: string, month: string) =>
      orders.filter((order) => order.source === source && order.clickDate.startsWith(month)).length;
    for (const post of posts) expect(ordersOf(post.id, "")).toBeLessThanOrEqual(post.signups);
    for (const ad of ads) expect(ordersOf(ad.id, ad.month)).toBeLessThanOrEqual(ad.signups);
  });
});

describe("the scenarios drawn from the records", () => {
  test("the campaign has round figures a learner can follow", () => {
    expect(campaignScenario(records, profile)).toEqual({
      currency: "CAD",
      months: 6,
      salesCycle: 3,
      orderValue: 6_250,
      margin: 0.48,
      channels: [
        {
          id: "instagram",
          platform: "instagram",
          traffic: {
            from: "exposure",
            adSpend: 60_000,
            costPerMille: 600,
            followers: 8_750,
            postsPerMonth: 20,
            reachPerPost: 0.2,
            followerGrowth: 0,
            clickThroughRate: 0.02,
          },
          leadRate: 0.16,
          closeRate: 0.25,
          incremental: 1,
        },
        {
          id: "linkedin",
          platform: "linkedin",
          traffic: {
            from: "exposure",
            adSpend: 20_000,
            costPerMille: 4_000,
            followers: 1_250,
            postsPerMonth: 4,
            reachPerPost: 0.25,
            followerGrowth: 0,
            clickThroughRate: 0.016,
          },
          leadRate: 0.1,
          closeRate: 0.4,
          incremental: 1,
        },
      ],
      investment: [
        { id: "staff", kind: "staff", hours: 32, hourlyCost: 3_750 },
        { id: "content", kind: "content", amount: 25_000, timing: "monthly" },
        { id: "tools", kind: "tools", amount: 15_000, timing: "monthly" },
      ],
    });
  });

  test("the monthly form is 2 800 visits, 4 % of which buy", () => {
    expect(monthlyScenario(records, profile).channels).toEqual([
      {
        id: "social",
        platform: "other",
        traffic: { from: "visits", visits: 2_800, adSpend: 80_000 },
        leadRate: null,
        closeRate: 0.04,
        incremental: 1,
      },
    ]);
  });
});

test("the cost of a sale leaves a margin of 48 %, in whole cents of an average order", () => {
  const costsInCents = business.costOfSale.map((component) => component.share * 6_250);
  expect(sum(costsInCents)).toBeCloseTo(0.52 * 6_250, 6);
  for (const cost of costsInCents) expect(cost).toBeCloseTo(Math.round(cost), 6);
});
