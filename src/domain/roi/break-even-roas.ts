import { notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";

/**
 * ROAS at which contribution repays the ad spend and nothing else: 1 ÷ margin. Not defined without a margin.
 * Source: roas-calculator.org/guides/break-even-roas-formula.
 */
export function breakEvenRoas(margin: Rate): Outcome {
  return margin > 0 ? ratio(1, margin, "no-margin") : notDefined("no-margin");
}

/**
 * ROAS at which contribution repays everything that was invested: investment ÷ (margin × ad spend). Not defined
 * without a margin or without ad spend. Source: derived.
 */
export function fullBreakEvenRoas(investment: number, margin: Rate, adSpend: number): Outcome {
  if (margin <= 0) return notDefined("no-margin");
  return ratio(investment, margin * adSpend, "no-ad-spend");
}

/**
 * ROAS that leaves `targetProfit` (a share of revenue) after the ad spend: 1 ÷ (margin − target). Not defined when
 * the target takes the margin or more. Source: thesmartcalculator.com/business/break-even-roas-calculator.
 */
export function targetProfitRoas(margin: Rate, targetProfit: Rate): Outcome {
  if (margin <= 0) return notDefined("no-margin");
  return margin > targetProfit
    ? ratio(1, margin - targetProfit, "target-above-margin")
    : notDefined("target-above-margin");
}
