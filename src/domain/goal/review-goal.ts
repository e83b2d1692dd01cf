import { metricOf } from "../metric/metric-catalogue.ts";
import type { Goal, MetricReading, SmartFinding } from "./goal.ts";
import { judgeGoal } from "./judge-goal.ts";

/** The five findings of `judgeGoal`, the goal's metric being looked up in the catalogue; a page that has it need not load all of them. */
export function reviewGoal(
  goal: Goal,
  today: string,
  records: readonly MetricReading[] = [],
): readonly SmartFinding[] {
  return judgeGoal(goal, metricOf(goal.metric), today, records);
}
