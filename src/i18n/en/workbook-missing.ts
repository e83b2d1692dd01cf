import type { workbookMissing as french } from "../fr/workbook-missing.ts";

const plural = (value: number, one: string, many: string) => (value === 1 ? one : many);

export const workbookMissing: typeof french = {
  missing: {
    "no-guess": () => "your guess of the net ROI",
    "no-chain-ambition": () => "what the business wants, in a sentence",
    "no-chain-goal": () => "a first goal that serves it",
    "chain-goal-unwritten": (count) => plural(count, "a goal to write", `${count} goals to write`),
    "chain-goal-without-kind": (count) =>
      `the step that ${plural(count, "a goal serves", `${count} goals serve`)}: awareness, visits, sales…`,
    "chain-goal-without-metric": (count) => `a metric for ${plural(count, "a goal", `${count} goals`)}`,
    "goal-checks": (count) => plural(count, "one check of five to pass", `${count} checks of five to pass`),
    "no-metric": () => "a first metric",
    "metric-unknown": (count) =>
      plural(
        count,
        "a metric that is not in the catalogue",
        `${count} metrics that are not in the catalogue`,
      ),
    "metric-without-decision": (count) =>
      `the decision that depends on ${plural(count, "a metric", `${count} metrics`)}`,
    "metric-without-place": (count) => `where ${plural(count, "a metric is", `${count} metrics are`)} read`,
    "no-audience-count": () => "impressions, or reach",
    "no-visit-count": () => "visits",
    "no-sale-count": () => "sales",
    "funnel-widens": (count) =>
      `a second look: ${plural(count, "a stage is", `${count} stages are`)} larger than the one before`,
    "no-measurement": () => "a first record",
    "few-periods": () => "one figure written down for three periods",
    "measurement-without-source": (count) => `the source of ${plural(count, "a record", `${count} records`)}`,
    "no-experiment": () => "a first experiment",
    "experiment-without-hypothesis": () => "the experiment’s hypothesis",
    "experiment-without-counts": () => "the counts of both versions",
    "experiment-undecided": () => "what you decide on it",
    "experiment-without-lesson": () => "what you learned from it",
    "no-points": () => "the points of each signal",
    "few-posts": () => "two posts to try it on",
    "one-period-scored": () => "posts from both periods, before and after",
    "no-order-value": () => "the average order",
    "no-margin": () => "the contribution margin",
    "counted-twice": (count) =>
      `a choice: the same sale is counted twice on ${plural(count, "a path", `${count} paths`)}`,
    "value-without-reason": (count) => `the reason for ${plural(count, "a value", `${count} values`)}`,
    "no-cost": () => "what you put in",
    "no-staff-time": () => "hours of work: somebody writes, posts and answers",
    "no-visits": () => "visits from social media",
    "no-close-rate": () => "the share of visits that buy",
    "few-ranges": () => "three assumptions given as a range",
    "no-target": () => "the net ROI you aim at",
    "no-choice": () => "the decision",
    "no-because": () => "its reason",
    "no-signpost": () => "the sign that would change your mind",
    "no-reader": () => "whom the report is for",
    "variable-undescribed": (count) =>
      `the source, period and reason of ${plural(count, "a variable", `${count} variables`)}`,
    "no-limits": () => "what your figures cannot show",
    "no-next-step": () => "the next step",
  },
};
