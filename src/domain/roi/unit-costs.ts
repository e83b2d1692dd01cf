import { type Outcome, ratio } from "../quantity/outcome.ts";

/**
 * Cost of a thousand impressions (CPM), in the cost's money: cost ÷ impressions × 1 000. Not defined without any.
 * Source: danielpinero.com/how-to-calculate-cpm.
 */
export function costPerMille(cost: number, impressions: number): Outcome {
  return ratio(cost * 1000, impressions, "no-impressions");
}

/**
 * Cost per click (CPC): cost ÷ clicks, paid and organic alike when both are in the count. Not defined without any.
 * Source: gosocial-media.com, CPC CPM CPA.
 */
export function costPerClick(cost: number, clicks: number): Outcome {
  return ratio(cost, clicks, "no-clicks");
}

/**
 * Cost per lead (CPL): cost ÷ leads. Not defined without any, or where the path has no lead stage (`null`).
 * Source: admanage.ai/blog/facebook-ads-cost-per-lead-benchmarks.
 */
export function costPerLead(cost: number, leads: number | null): Outcome {
  return ratio(cost, leads ?? 0, "no-leads");
}

/**
 * Cost per acquisition (CPA): cost ÷ conversions, be they sales, sign-ups or another action: also the cost of a click ÷
 * conversion rate. Not defined without any. Source: mate.tools/fr/calculateur-cpa-a-partir-de-cpm.
 */
export function costPerAcquisition(cost: number, conversions: number): Outcome {
  return ratio(cost, conversions, "no-conversions");
}

/**
 * Customer acquisition cost (CAC): all sales and marketing cost ÷ customers who never bought before. Not defined
 * without any. Source: farabiulder.com/blog/calculate-customer-acquisition-cost.
 */
export function customerAcquisitionCost(cost: number, newCustomers: number): Outcome {
  return ratio(cost, newCustomers, "no-new-customers");
}

/**
 * Click-through rate (CTR): clicks ÷ impressions. Not defined without impressions.
 * Source: adplay.ai/blog/good-ctr-facebook-ads.
 */
export function clickThroughRate(clicks: number, impressions: number): Outcome {
  return ratio(clicks, impressions, "no-impressions");
}
