import { type Outcome, ratio } from "../../quantity/outcome.ts";
import type { Rate } from "../../quantity/rate.ts";
import { netRoi } from "../../roi/return.ts";

/**
 * Marketing ROI (ROMI), as a rate: (incremental revenue × margin − spend) ÷ spend. Not defined without spend.
 * Source: Farris, Bendle, Pfeifer and Reibstein (2010), after marketing-dictionary.org.
 */
export function marketingRoi(incrementalRevenue: number, margin: Rate, spend: number): Outcome {
  return netRoi(incrementalRevenue * margin, spend);
}

/** Revenue ÷ orders, in the money of the revenue. Not defined without orders. Source: sitepoint.com forums, thread 969132. */
export function averageOrderValue(revenue: number, orders: number): Outcome {
  return ratio(revenue, orders, "no-sales");
}

/** Economic value of a visit: (value of goals + revenue) ÷ visits. Not defined without visits. Source: kaushik.net, best social media metrics. */
export function economicValuePerVisit(goalValue: number, revenue: number, visits: number): Outcome {
  return ratio(goalValue + revenue, visits, "no-visits");
}

/** What a visit earns through sales: average order × share of visits that buy × contribution margin. Source: derived. */
export function visitValueFromSales(averageOrder: number, buyingShare: Rate, margin: Rate): number {
  return averageOrder * buyingShare * margin;
}

/** "Earned media value": a count × what the media would have charged for one. A price, not a value: rejected by Barcelona Principle 5. Source: midas-pr.com. */
export function earnedMediaValue(count: number, unitPrice: number): number {
  return count * unitPrice;
}
