import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import { tellsGoal } from "../../domain/metric/goal-metrics.ts";
import type { MetricPlatform } from "../../domain/metric/metric.ts";
import type { MetricTraits } from "../../domain/metric/review-metric-set.ts";

/** What the picker needs of a metric of the catalogue; the rest stands in the page's own list. */
export type ListedMetric = MetricTraits & {
  readonly name: string;
  readonly platforms: readonly MetricPlatform[];
  /** Tools and reports that show it. */
  readonly where: readonly string[];
};

/** What a metric can be looked for by. */
export const FILTERS = ["goal", "family", "stage", "money", "platform"] as const;
export type FilterName = (typeof FILTERS)[number];

/** What is looked for; an empty text lets everything pass. */
export type Filters = Readonly<Record<FilterName, string>>;

export const NO_FILTERS: Filters = { goal: "", family: "", stage: "", money: "", platform: "" };

/** True when the metric passes every filter. */
export function passes(metric: ListedMetric, filters: Filters): boolean {
  const is = (wanted: string, found: boolean) => wanted === "" || found;
  return (
    is(filters.goal, tellsGoal(metric, filters.goal as GoalKind)) &&
    is(filters.family, metric.family === filters.family) &&
    is(filters.stage, metric.stage === filters.stage) &&
    is(filters.money, metric.monetary === (filters.money === "yes")) &&
    is(filters.platform, metric.platforms.includes(filters.platform as MetricPlatform))
  );
}
