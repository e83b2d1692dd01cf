import type { Business } from "./business.ts";
import { experimentsRule, funnelRule, recordsRule, scoreRule } from "./count-rules.ts";
import { chainRule, goalRule, guessRule, metricsRule } from "./goal-rules.ts";
import type { PartRule, ReviewContext } from "./part-rule.ts";
import { PARTS, type PartName, type PartReview } from "./parts.ts";
import { decisionRule, investmentRule, rangesRule, reportRule, valuesRule } from "./plan-rules.ts";

const RULES: Readonly<Record<PartName, PartRule>> = {
  guess: guessRule,
  chain: chainRule,
  goal: goalRule,
  metrics: metricsRule,
  funnel: funnelRule,
  records: recordsRule,
  experiments: experimentsRule,
  score: scoreRule,
  values: valuesRule,
  investment: investmentRule,
  ranges: rangesRule,
  decision: decisionRule,
  report: reportRule,
};

/**
 * Every part of a workbook, in order, with its state and what is still missing. A part is complete when nothing is missing of what its
 * lesson asks for; that is a start that holds together, not a judgement on what it says. Nothing of it is stored.
 */
export function reviewBusiness(business: Business, context: ReviewContext): readonly PartReview[] {
  return PARTS.map((part) => reviewPart(part, business, context));
}

/** One part's state and what is missing of it. */
export function reviewPart(part: PartName, business: Business, context: ReviewContext): PartReview {
  const { isEmpty, missing } = RULES[part](business, context);
  return { part, state: isEmpty ? "empty" : missing.length === 0 ? "complete" : "begun", missing };
}

/**
 * True once a first guess may be read again: when the report of the last lesson is whole. Until then it stays sealed, so that it
 * bends no figure on the way.
 */
export function isGuessOpen(business: Business): boolean {
  // A report is judged by its own words and its plan, whatever the day.
  return reviewPart("report", business, { today: "", metricOf: () => null }).state === "complete";
}
