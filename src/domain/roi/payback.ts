import type { Cents } from "../quantity/money.ts";
import { notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";

/**
 * Months until everything spent has first come back, a fraction of a month included: each month's investment is
 * counted at its start, its value evenly over it. Not defined without an investment, or when it never comes back.
 */
export function paybackMonths(
  months: readonly { readonly investment: Cents; readonly value: Cents }[],
): Outcome {
  if (!months.some(({ investment }) => investment > 0)) return notDefined("no-investment");
  let owed = 0;
  for (const [index, { investment, value }] of months.entries()) {
    owed += investment;
    // Sums of cents can leave a trace where nothing is owed.
    if (owed - value <= 1e-6) return index + (value > 0 ? Math.min(1, Math.max(0, owed) / value) : 0);
    owed -= value;
  }
  return notDefined("never-breaks-even");
}

/**
 * Months of contribution that repay one customer's acquisition: CAC ÷ (monthly revenue × margin). Not defined without
 * a monthly contribution. Source: theprimecalculator.com/business/cac-payback-period-calculator/formula.
 */
export function cacPaybackMonths(cac: Cents, monthlyRevenue: Cents, margin: Rate): Outcome {
  const contribution = monthlyRevenue * margin;
  return contribution > 0 ? ratio(cac, contribution, "no-margin") : notDefined("no-margin");
}
