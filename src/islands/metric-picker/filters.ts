import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import { tellsGoal } from "../../domain/metric/goal-metrics.ts";
import type { ListedMetric } from "../../domain/metric/listed-metric.ts";

/** What a metric can be looked for by. */
export const FILTERS = ["goal", "family", "stage", "money", "platform"] as const;
export type FilterName = (typeof FILTERS)[number];

/** What is looked for; an empty text lets everything pass. */
export type Filters = Readonly<Record<FilterName, string>>;

export const NO_FILTERS: Filters = { goal: "", family: "", stage: "", money: "", platform: "" };

/** True when the metric passes every filter. */
export function passes(metric: ListedMetric, { goal, family, stage, money, platform }: Filters): boolean {
  return (
    (goal === "" || tellsGoal(metric, goal as GoalKind)) &&
    (family === "" || metric.family === family) &&
    (stage === "" || metric.stage === stage) &&
    (money === "" || metric.monetary === (money === "yes")) &&
    (platform === "" || metric.platforms.some((shown) => shown.platform === platform))
  );
}
