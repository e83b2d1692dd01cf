import type { FunnelCounts } from "../funnel/funnel-counts.ts";
import type { BusinessRecords } from "./records.ts";
import { summariseRecords } from "./summarise-records.ts";

/**
 * The funnel that `months` months of records count: impressions, visits (clicks on posts and ads), leads (sign-ups) and sales (orders,
 * whenever they came). People are left out: those reached by one post or month are partly those of another, so they do not add up.
 */
export function funnelFromRecords(records: BusinessRecords, months: number): FunnelCounts {
  const { paidImpressions, organicImpressions, clicks, signups, orders } = summariseRecords(
    records,
    months,
  ).total;
  return {
    months,
    impressions: paidImpressions + organicImpressions,
    reach: null,
    engaged: null,
    visits: clicks,
    leads: signups,
    sales: orders,
  };
}
