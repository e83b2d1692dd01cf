import { expect, test } from "vitest";
import { summariseRecords } from "../../../src/domain/record/summarise-records.ts";
import { order, smallBusiness } from "./small-business.ts";

const summary = summariseRecords(smallBusiness, 2);

test("posts and ads of a platform add up, with the orders their clicks brought", () => {
  expect(summary.platforms).toEqual([
    {
      platform: "instagram",
      adSpend: 2400,
      paidImpressions: 6000,
      organicImpressions: 800,
      clicks: 136,
      signups: 34,
      orders: 3,
      revenue: 15000,
    },
    {
      platform: "linkedin",
      adSpend: 0,
      paidImpressions: 0,
      organicImpressions: 50,
      clicks: 4,
      signups: 1,
      orders: 1,
      revenue: 9000,
    },
  ]);
});

test("the total is the sum of the platforms when every order has a source on record", () => {
  for (const name of Object.keys(summary.total) as (keyof typeof summary.total)[]) {
    const sum = summary.platforms.reduce((total, platform) => total + platform[name], 0);
    expect(summary.total[name]).toBe(sum);
  }
});

test("an order without a source on record counts in the total and for no platform", () => {
  const stray = order({ id: "o5", source: "deleted-post", amount: 700 });
  const withStray = summariseRecords({ ...smallBusiness, orders: [...smallBusiness.orders, stray] }, 2);
  expect(withStray.platforms).toEqual(summary.platforms);
  expect(withStray.total.orders).toBe(5);
  expect(withStray.total.revenue).toBe(24700);
});

test("the investment is staff, content, tools and ad spend", () => {
  expect(summary.staffHours).toBe(10);
  expect(summary.staffCost).toBe(36000);
  expect(summary.contentCost).toBe(20000);
  expect(summary.toolsCost).toBe(3000);
  expect(summary.investment).toBe(36000 + 20000 + 3000 + 2400);
});

test("orders are counted by the months they took", () => {
  expect(summary.ordersByDelay).toEqual([2, 1, 1]);
});

test("a business that recorded nothing has zero everywhere", () => {
  const empty = summariseRecords({ posts: [], ads: [], orders: [], costs: [] }, 1);
  expect(empty.platforms).toEqual([]);
  expect(empty.investment).toBe(0);
  expect(empty.total.revenue).toBe(0);
  expect(empty.ordersByDelay).toEqual([0]);
});
