import { finite, mapOutcome, notDefined, type Outcome, ratio } from "../quantity/outcome.ts";

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

/**
 * Marketing efficiency ratio (MER, blended ROAS), as a rate: all revenue ÷ all marketing spend. Not defined without
 * spend. Source: northbeam.io/blog/marketing-efficiency-ratio-mer-roas.
 */
export function marketingEfficiency(revenue: number, spend: number): Outcome {
  return ratio(revenue, spend, "no-investment");
}

/**
 * The yearly rate that compounds to `roi` over `months`: (1 + ROI)^(12 ÷ months) − 1. A reason passes through; not
 * defined without a duration, or when more than everything is lost. Source: britannica.com/money/return-on-investment.
 */
export function annualisedRoi(roi: Outcome, months: number): Outcome {
  if (!(months > 0)) return notDefined("no-duration");
  return mapOutcome(roi, (rate) => {
    // Sums of cents can leave a loss of everything a hair under −1.
    if (rate < -1 - 1e-9) return notDefined("more-than-all-lost");
    return finite(Math.max(0, 1 + rate) ** (12 / months) - 1);
  });
}
