import type { AdRecord } from "./records.ts";

/** The months of the ad that cost the most in all, in their order; empty without ads. */
export function dearestAd(ads: readonly AdRecord[]): readonly AdRecord[] {
  const monthsOf = (name: string) => ads.filter(({ ad }) => ad === name);
  const costOf = (months: readonly AdRecord[]) => months.reduce((sum, { spend }) => sum + spend, 0);
  return [...new Set(ads.map(({ ad }) => ad))]
    .map(monthsOf)
    .reduce<readonly AdRecord[]>((dearest, ad) => (costOf(ad) > costOf(dearest) ? ad : dearest), [])
    .toSorted((one, other) => (one.month < other.month ? -1 : 1));
}

/** Times an ad was shown over these months: impressions add up, as reach does not. */
export function impressionsOf(months: readonly AdRecord[]): number {
  return months.reduce((sum, { impressions }) => sum + impressions, 0);
}
