import type { Cents } from "../quantity/money.ts";
import { notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";

type Flow = { readonly investment: Cents; readonly value: Cents };

/** The month in which everything spent has first come back. */
export type PaybackStep = {
  readonly monthsBefore: number;
  /** Owed at its start, its own investment included. */
  readonly owed: Cents;
  readonly value: Cents;
};

/**
 * Months until everything spent has first come back, a fraction of a month included: each month's investment is
 * counted at its start, its value evenly over it. Not defined without an investment, or when it never comes back.
 */
export function paybackMonths(months: readonly Flow[]): Outcome {
  if (!months.some(({ investment }) => investment > 0)) return notDefined("no-investment");
  const step = paybackStep(months);
  if (!step) return notDefined("never-breaks-even");
  const { monthsBefore, owed, value } = step;
  return monthsBefore + (value > 0 ? owed / value : 0);
}

/** The month in which everything spent has first come back; `null` when that never happens. */
export function paybackStep(months: readonly Flow[]): PaybackStep | null {
  let owed = 0;
  for (const [monthsBefore, { investment, value }] of months.entries()) {
    owed += investment;
    // Sums of cents can leave a trace where nothing is owed.
    if (owed - value <= 1e-6) return { monthsBefore, owed: Math.min(value, Math.max(0, owed)), value };
    owed -= value;
  }
  return null;
}

/**
 * Months of contribution that repay one customer's acquisition: CAC ÷ (monthly revenue × margin). Not defined without
 * a monthly contribution. Source: theprimecalculator.com/business/cac-payback-period-calculator/formula.
 */
export function cacPaybackMonths(cac: Cents, monthlyRevenue: Cents, margin: Rate): Outcome {
  const contribution = monthlyRevenue * margin;
  return contribution > 0 ? ratio(cac, contribution, "no-margin") : notDefined("no-margin");
}
