import type { Platform } from "../simulation/scenario.ts";
import type { BusinessRecords } from "./records.ts";

/** What records count month by month, under the metric's id in the catalogue. */
export const MONTHLY_METRICS = ["impressions", "clicks", "leads", "sales"] as const;
export type MonthlyMetric = (typeof MONTHLY_METRICS)[number];

/** A count of a month, `2026-01`. */
export type MonthlyCount = { readonly month: string; readonly count: number };

/**
 * A metric by month of activity, on one platform or on all. Sales count in the month of the order; those that close after the last month
 * of activity are left out, as that month's clicks are not on record.
 */
export function monthlySeries(
  records: BusinessRecords,
  metric: MonthlyMetric,
  platform: Platform | null = null,
): readonly MonthlyCount[] {
  const isOf = (each: { readonly platform: Platform }) => platform === null || each.platform === platform;
  const activity = [
    ...records.posts.filter(isOf).map((post) => ({ ...post, month: post.date.slice(0, 7) })),
    ...records.ads.filter(isOf),
  ];
  const months = [...new Set(activity.map(({ month }) => month))].sort();
  const sources = new Set(activity.map(({ id }) => id));
  const ofOrders = (month: string) =>
    records.orders.filter(({ source, orderDate }) => sources.has(source) && orderDate.startsWith(month))
      .length;
  const ofActivity = (month: string, field: "impressions" | "clicks" | "signups") =>
    activity.reduce((sum, each) => sum + (each.month === month ? each[field] : 0), 0);
  return months.map((month) => ({
    month,
    count: metric === "sales" ? ofOrders(month) : ofActivity(month, metric === "leads" ? "signups" : metric),
  }));
}
