import type { Rate } from "../quantity/rate.ts";
import type { Scenario } from "../simulation/scenario.ts";
import type { FunnelCounts } from "./funnel-counts.ts";

/** A figure that a funnel counts and a plan states. */
export type FunnelDifference = {
  readonly figure: "visits" | "closeRate";
  /** Visits a month, or sales ÷ visits. */
  readonly counted: number | Rate;
  readonly planned: number | Rate;
};

/** Differences smaller than this, relative to the larger, are roundings. */
const ROUNDING = 0.005;

/**
 * Where what was counted disagrees with what a plan of one channel of visits assumes: its visits a month, and the share of
 * them that buy. Nothing is said of what the one or the other has no figure for.
 */
export function differencesFromPlan(
  { months, visits, sales }: FunnelCounts,
  { channels }: Scenario,
): readonly FunnelDifference[] {
  const [channel, ...others] = channels;
  if (!channel || others.length > 0 || channel.traffic.from !== "visits" || visits === null) return [];
  const perVisit = (channel.leadRate ?? 1) * channel.closeRate;
  const pairs: FunnelDifference[] = [
    { figure: "visits", counted: visits / months, planned: channel.traffic.visits },
  ];
  if (sales !== null && visits > 0) {
    pairs.push({ figure: "closeRate", counted: sales / visits, planned: perVisit });
  }
  return pairs.filter(
    ({ counted, planned }) =>
      counted > 0 && planned > 0 && Math.abs(counted - planned) > ROUNDING * Math.max(counted, planned),
  );
}
