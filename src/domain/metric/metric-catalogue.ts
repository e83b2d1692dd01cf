import { AUDIENCE_METRICS } from "./catalogue/audience.ts";
import { CONVERSION_COUNT_METRICS } from "./catalogue/conversion-count.ts";
import { CONVERSION_RATE_METRICS } from "./catalogue/conversion-rate.ts";
import { ENGAGEMENT_RATE_METRICS } from "./catalogue/engagement-rate.ts";
import { INTERACTION_METRICS } from "./catalogue/interaction.ts";
import { ADVERTISING_METRICS } from "./catalogue/money-advertising.ts";
import { COST_METRICS } from "./catalogue/money-cost.ts";
import { CUSTOMER_METRICS } from "./catalogue/money-customer.ts";
import { RETURN_METRICS } from "./catalogue/money-return.ts";
import { VALUE_METRICS } from "./catalogue/money-value.ts";
import { REACH_METRICS } from "./catalogue/reach.ts";
import { REACH_RATIO_METRICS } from "./catalogue/reach-ratio.ts";
import { SENTIMENT_METRICS } from "./catalogue/sentiment.ts";
import { SPREAD_METRICS } from "./catalogue/spread.ts";
import type { Metric, MetricFamily } from "./metric.ts";

const ENTRIES = [
  ...AUDIENCE_METRICS,
  ...REACH_METRICS,
  ...REACH_RATIO_METRICS,
  ...ENGAGEMENT_RATE_METRICS,
  ...INTERACTION_METRICS,
  ...SPREAD_METRICS,
  ...SENTIMENT_METRICS,
  ...CONVERSION_COUNT_METRICS,
  ...CONVERSION_RATE_METRICS,
  ...COST_METRICS,
  ...ADVERTISING_METRICS,
  ...RETURN_METRICS,
  ...VALUE_METRICS,
  ...CUSTOMER_METRICS,
] as const;

export type MetricId = (typeof ENTRIES)[number]["id"];

/** Every metric the course knows, family by family, each definition on its own. */
export const METRICS: readonly (Metric & { readonly id: MetricId })[] = ENTRIES;

const BY_ID: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The metric of this id, or `null` when the catalogue has none. */
export function metricOf(id: string): Metric | null {
  return BY_ID.get(id) ?? null;
}

/** True when `id` names a metric of the catalogue. */
export function isMetricId(id: string): id is MetricId {
  return BY_ID.has(id);
}

/** The metrics of a family, in the catalogue's order. */
export function metricsOfFamily(family: MetricFamily): readonly Metric[] {
  return METRICS.filter((metric) => metric.family === family);
}
