import type { Channel, ExposureTraffic } from "../simulation/scenario.ts";

/** What one month of a channel brings, cohort by click: the sales these clicks end in, whenever that is. */
export type PathCounts = {
  /** `null` where visits are counted on the site and nothing is known of who saw what. */
  readonly paidImpressions: number | null;
  readonly organicImpressions: number | null;
  readonly clicks: number;
  /** `null` where the path has no lead stage. */
  readonly leads: number | null;
  /** Sales the channel caused: all its sales times its incremental share. */
  readonly sales: number;
};

/** Paid impressions a month: ad spend ÷ CPM × 1 000; none when nothing is spent or the CPM is zero. */
export function paidImpressions(traffic: ExposureTraffic): number {
  return traffic.costPerMille > 0 ? (traffic.adSpend / traffic.costPerMille) * 1000 : 0;
}

/** Organic impressions in month `month` (1 first): followers, grown each month, × posts × reach per post. */
export function organicImpressions(traffic: ExposureTraffic, month: number): number {
  const followers = traffic.followers * (1 + traffic.followerGrowth) ** (month - 1);
  return followers * traffic.postsPerMonth * traffic.reachPerPost;
}

/** One month of a channel down its money path: impressions → clicks → leads → sales; it never widens. */
export function projectPath(channel: Channel, month: number): PathCounts {
  const { traffic } = channel;
  const paid = traffic.from === "exposure" ? paidImpressions(traffic) : null;
  const organic = traffic.from === "exposure" ? organicImpressions(traffic, month) : null;
  const clicks =
    traffic.from === "exposure" ? ((paid ?? 0) + (organic ?? 0)) * traffic.clickThroughRate : traffic.visits;
  const leads = channel.leadRate === null ? null : clicks * channel.leadRate;
  const sales = (leads ?? clicks) * channel.closeRate * channel.incremental;
  return { paidImpressions: paid, organicImpressions: organic, clicks, leads, sales };
}
