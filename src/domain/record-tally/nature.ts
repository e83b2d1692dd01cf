import type { MetricFamily } from "../metric/metric.ts";
import { isRecordedMetric, RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";

/**
 * How figures of a metric come together over days, items and channels. A `sum` adds up. `people` do not: the same ones come back
 * the next day, so several figures give only the fewest and the most there can be. A `stock` is what there is at the end. A `rate` is
 * divided anew from what it is made of: a mean of rates would count a small day as much as a large one.
 */
export type Nature = "sum" | "people" | "stock" | "rate";

/** How this metric's figures come together. */
export function natureOf(metric: RecordedMetricId): Nature {
  const { adds, unit } = RECORDED_METRICS[metric];
  if (adds) return "sum";
  if (metric === "followers") return "stock";
  return unit === "count" ? "people" : "rate";
}

/** What a rate is divided from: part ÷ whole × times. */
export type RateParts = {
  readonly part: RecordedMetricId;
  readonly whole: RecordedMetricId;
  readonly times: number;
};

/** Rates and unit costs that are made of two counts on record. */
export const RATE_PARTS: Partial<Record<RecordedMetricId, RateParts>> = {
  "click-through-rate": { part: "clicks", whole: "impressions", times: 1 },
  "engagement-rate-by-impressions": { part: "engagements", whole: "impressions", times: 1 },
  "engaged-session-rate": { part: "engaged-sessions", whole: "visits", times: 1 },
  "conversion-rate-by-clicks": { part: "conversions", whole: "clicks", times: 1 },
  "cost-per-mille": { part: "ad-spend", whole: "impressions", times: 1000 },
  "cost-per-click": { part: "ad-spend", whole: "clicks", times: 1 },
  "cost-per-lead": { part: "ad-spend", whole: "leads", times: 1 },
  "cost-per-acquisition": { part: "ad-spend", whole: "conversions", times: 1 },
  "average-order-value": { part: "revenue", whole: "sales", times: 1 },
  roas: { part: "revenue", whole: "ad-spend", times: 1 },
};

/** Families of what is on record, in the order in which a dashboard shows them; counts that the catalogue lacks among them. */
const FAMILIES: Readonly<Record<MetricFamily, readonly RecordedMetricId[]>> = {
  audience: ["followers", "net-new-followers", "followers-gained", "followers-lost"],
  reach: ["impressions", "views", "reach", "frequency", "average-position"],
  engagement: [
    ...(["engagements", "engagement-rate-by-impressions", "engagement-rate-by-reach", "likes"] as const),
    ...(["comments", "shares", "reposts", "saves", "watch-hours", "profile-visits"] as const),
    ...(["engaged-sessions", "engaged-session-rate"] as const),
  ],
  sentiment: ["mentions"],
  conversion: [
    ...(["clicks", "visits", "leads", "conversions", "sales", "click-through-rate"] as const),
    ...(["conversion-rate-by-clicks", "session-key-event-rate", "page-views", "users"] as const),
    ...(["new-users", "events"] as const),
  ],
  money: [
    ...(["revenue", "ad-spend", "roas", "average-order-value", "cost-per-acquisition"] as const),
    ...(["cost-per-lead", "cost-per-click", "cost-per-mille"] as const),
  ],
};

/** The metrics of a family that can be on record, those that say most first. */
export function recordedOfFamily(family: MetricFamily): readonly RecordedMetricId[] {
  return FAMILIES[family];
}

/** The nature of a metric by its id; `null` for one that cannot be on record. */
export function natureOfId(metric: string): Nature | null {
  return isRecordedMetric(metric) ? natureOf(metric) : null;
}
