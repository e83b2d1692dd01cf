import type { Cents } from "../quantity/money.ts";
import type { Platform } from "../simulation/scenario.ts";
import type { BusinessRecords, CostRecord } from "./records.ts";
import { countOrdersByDelay } from "./sales-cycle.ts";

/** Totals over the months on record, for one platform or for all of them. */
export type ActivityTotals = {
  readonly adSpend: Cents;
  readonly paidImpressions: number;
  readonly organicImpressions: number;
  /** Clicks on posts and ads alike; so are the sign-ups. */
  readonly clicks: number;
  readonly signups: number;
  readonly orders: number;
  readonly revenue: Cents;
};

export type PlatformTotals = ActivityTotals & { readonly platform: Platform };

export type RecordSummary = {
  /** Months of activity the totals cover. */
  readonly months: number;
  /** In alphabetical order. */
  readonly platforms: readonly PlatformTotals[];
  /** All platforms, and the orders whose source is no post or ad on record. */
  readonly total: ActivityTotals;
  readonly staffHours: number;
  readonly staffCost: Cents;
  readonly contentCost: Cents;
  readonly toolsCost: Cents;
  /** Ad spend, staff, content and tools. */
  readonly investment: Cents;
  /** Orders by months from click to order: index 0 is the month of the click. */
  readonly ordersByDelay: readonly number[];
};

/** Totals of `months` months of records, per platform and overall; money in cents. */
export function summariseRecords(records: BusinessRecords, months: number): RecordSummary {
  const total = totalActivity(records);
  const staffCost = totalCost(records.costs, "staff");
  const contentCost = totalCost(records.costs, "content");
  const toolsCost = totalCost(records.costs, "tools");
  return {
    months,
    platforms: platformsOf(records).map((platform) => ({
      platform,
      ...totalActivity(recordsOf(records, platform)),
    })),
    total,
    staffHours: sumOf(records.costs, (cost) => (cost.kind === "staff" ? cost.hours : 0)),
    staffCost,
    contentCost,
    toolsCost,
    investment: total.adSpend + staffCost + contentCost + toolsCost,
    ordersByDelay: countOrdersByDelay(records.orders),
  };
}

function totalActivity({ posts, ads, orders }: BusinessRecords): ActivityTotals {
  const activity = [...posts, ...ads];
  return {
    adSpend: sumOf(ads, (ad) => ad.spend),
    paidImpressions: sumOf(ads, (ad) => ad.impressions),
    organicImpressions: sumOf(posts, (post) => post.impressions),
    clicks: sumOf(activity, (record) => record.clicks),
    signups: sumOf(activity, (record) => record.signups),
    orders: orders.length,
    revenue: sumOf(orders, (order) => order.amount),
  };
}

function platformsOf({ posts, ads }: BusinessRecords): readonly Platform[] {
  return [...new Set([...posts, ...ads].map((record) => record.platform))].sort();
}

function recordsOf(records: BusinessRecords, platform: Platform): BusinessRecords {
  const posts = records.posts.filter((post) => post.platform === platform);
  const ads = records.ads.filter((ad) => ad.platform === platform);
  const sources = new Set([...posts, ...ads].map((record) => record.id));
  const orders = records.orders.filter((order) => sources.has(order.source));
  // A cost is kept whole: an hour of staff serves several platforms, and any split would be a guess.
  return { posts, ads, orders, costs: [] };
}

function totalCost(costs: readonly CostRecord[], kind: CostRecord["kind"]): Cents {
  return sumOf(costs, (cost) => (cost.kind === kind ? cost.amount : 0));
}

function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0);
}
