import { judgeGoal } from "../goal/judge-goal.ts";
import { readingsOf } from "../record/readings-of.ts";
import { countOf, isBlank, lacking, type PartRule } from "./part-rule.ts";

/** A guess is whole as soon as it is put away. */
export const guessRule: PartRule = ({ guess }) => ({
  isEmpty: guess === null,
  missing: lacking("no-guess", guess === null),
});

/** A chain holds when each goal is written, serves a kind of step, and has a metric of the catalogue that tells it. */
export const chainRule: PartRule = ({ chain: { ambition, goals } }, { metricOf }) => ({
  isEmpty: isBlank(ambition) && goals.length === 0,
  missing: [
    ...lacking("no-chain-ambition", isBlank(ambition)),
    ...lacking("no-chain-goal", goals.length === 0),
    ...lacking(
      "chain-goal-unwritten",
      countOf(goals, ({ text }) => isBlank(text)),
    ),
    ...lacking(
      "chain-goal-without-kind",
      countOf(goals, ({ kind }) => kind === null),
    ),
    ...lacking(
      "chain-goal-without-metric",
      countOf(goals, ({ metrics }) => !metrics.some((id) => metricOf(id) !== null)),
    ),
  ],
});

/** A goal is whole when it passes the five checks; its own records tell whether its pace is possible. */
export const goalRule: PartRule = ({ goal, records }, { today, metricOf }) => {
  const { baseline, target, ...texts } = goal;
  const isEmpty = baseline === null && target === null && Object.values(texts).every(isBlank);
  const findings = judgeGoal(goal, metricOf(goal.metric), today, readingsOf(records, goal.metric));
  return {
    isEmpty,
    missing: lacking(
      "goal-checks",
      countOf(findings, ({ passed }) => !passed),
    ),
  };
};

/** A metric earns its place by what will be done when it moves, and is of use when one knows where to read it. */
export const metricsRule: PartRule = ({ metrics }, { metricOf }) => ({
  isEmpty: metrics.length === 0,
  missing: [
    ...lacking("no-metric", metrics.length === 0),
    ...lacking(
      "metric-unknown",
      countOf(metrics, ({ metric }) => metricOf(metric) === null),
    ),
    ...lacking(
      "metric-without-decision",
      countOf(metrics, ({ decision }) => isBlank(decision)),
    ),
    ...lacking(
      "metric-without-place",
      countOf(metrics, ({ where }) => isBlank(where)),
    ),
  ],
});
