import { type Outcome, ratio } from "../quantity/outcome.ts";

/**
 * Net ROI, as a rate: (value − investment) ÷ investment. Value and investment in the same money.
 * Not defined without an investment. Source: britannica.com/money/return-on-investment.
 */
export function netRoi(value: number, investment: number): Outcome {
  return ratio(value - investment, investment, "no-investment");
}

/**
 * Gross return, as a rate: value ÷ investment, always exactly 1 (100 points) above the net ROI.
 * This is the ratio that the course's second source calls ROI.
 */
export function grossReturn(value: number, investment: number): Outcome {
  return ratio(value, investment, "no-investment");
}

/** Return on ad spend, as a rate: revenue ÷ ad spend. It ignores margin and every other cost. */
export function returnOnAdSpend(revenue: number, adSpend: number): Outcome {
  return ratio(revenue, adSpend, "no-ad-spend");
}
