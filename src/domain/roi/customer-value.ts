import type { Cents } from "../quantity/money.ts";
import { finite, notDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";

/** Contribution of one customer in a year (M): average order × orders a year × margin. */
export function yearlyContribution(orderValue: Cents, ordersPerYear: number, margin: Rate): Cents {
  return orderValue * ordersPerYear * margin;
}

/**
 * Customer lifetime value: M·r ÷ (1 + d − r), the first margin coming a year from now if the customer is still there;
 * one M more, M·(1 + d) ÷ (1 + d − r), when it comes at once. Retention r and discount d per period, M per period.
 * Not defined when r reaches 1 + d: the sum has no end. Source: Farris and others, Marketing Metrics, quoted at
 * solutioninn.com (question 5536287); with the first margin at once, versedpapers.blog (2024).
 */
export function customerValue(
  contribution: Cents,
  retention: Rate,
  discount: Rate,
  firstMargin: "at-once" | "after-a-period",
): Outcome {
  const fading = 1 + discount - retention;
  if (fading <= 0) return notDefined("endless-value");
  const later = (contribution * retention) / fading;
  return finite(firstMargin === "at-once" ? contribution + later : later);
}
