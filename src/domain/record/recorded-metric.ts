/** A rate is a proportion; times tells how many of one for one of another; money is in cents. */
export type RecordedUnit = "count" | "rate" | "times" | "money" | "hours" | "place";

export type RecordedMetric = {
  readonly unit: RecordedUnit;
  /** True when figures of different periods and items may be added up. People may not: the same ones come back. */
  readonly adds: boolean;
};

const adding = { unit: "count", adds: true } as const;
const people = { unit: "count", adds: false } as const;
const rate = { unit: "rate", adds: false } as const;
const times = { unit: "times", adds: false } as const;
const amount = { unit: "money", adds: true } as const;
const price = { unit: "money", adds: false } as const;

/** What can be written down from the tools: metrics of the course's catalogue under its ids, then counts that platforms' exports have besides. */
export const RECORDED_METRICS = {
  impressions: adding,
  views: adding,
  reach: people,
  frequency: times,
  followers: people,
  "net-new-followers": adding,
  engagements: adding,
  clicks: adding,
  visits: adding,
  leads: adding,
  conversions: adding,
  sales: adding,
  revenue: amount,
  mentions: adding,
  "click-through-rate": rate,
  "engagement-rate-by-impressions": rate,
  "engagement-rate-by-reach": rate,
  "engaged-session-rate": rate,
  "session-key-event-rate": rate,
  "conversion-rate-by-clicks": rate,
  "cost-per-mille": price,
  "cost-per-click": price,
  "cost-per-lead": price,
  "cost-per-acquisition": price,
  "average-order-value": price,
  roas: times,
  "ad-spend": amount,
  likes: adding,
  comments: adding,
  shares: adding,
  reposts: adding,
  saves: adding,
  "followers-gained": adding,
  "followers-lost": adding,
  "profile-visits": adding,
  "page-views": adding,
  users: people,
  "new-users": adding,
  "engaged-sessions": adding,
  events: adding,
  "watch-hours": { unit: "hours", adds: true },
  "average-position": { unit: "place", adds: false },
} as const satisfies Record<string, RecordedMetric>;

export type RecordedMetricId = keyof typeof RECORDED_METRICS;

export const RECORDED_METRIC_IDS = Object.keys(RECORDED_METRICS) as readonly RecordedMetricId[];

export function isRecordedMetric(id: string): id is RecordedMetricId {
  return Object.hasOwn(RECORDED_METRICS, id);
}
