import type { Variant } from "../experiment/experiment.ts";
import type { AdRecord } from "./records.ts";

/** An ad as one arm of an experiment over these months (`2026-01`): its impressions, and the clicks they brought. */
export function adVariant(
  ads: readonly AdRecord[],
  ad: string,
  months: readonly string[],
  name: string,
): Variant {
  const own = ads.filter((each) => each.ad === ad && months.includes(each.month));
  return {
    name,
    exposed: own.reduce((sum, { impressions }) => sum + impressions, 0),
    converted: own.reduce((sum, { clicks }) => sum + clicks, 0),
  };
}
