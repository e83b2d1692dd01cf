import { portablePower } from "../quantity/portable-math.ts";
import type { Channel, ExposureTraffic } from "../simulation/scenario.ts";
import { geometricWeights, normalised } from "./adstock.ts";
import { clicksOf } from "./saturation.ts";

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
  const followers = traffic.followers * portablePower(1 + traffic.followerGrowth, month - 1);
  return followers * traffic.postsPerMonth * traffic.reachPerPost;
}

/** Months over which an impression's effect is carried: its own and twelve more. */
export const CARRYOVER_MONTHS = 12;

/** Months after the activity in which carried-over impressions still bring clicks: 12, or 0 without carry-over. */
export function carryoverMonths(channel: Channel): number {
  return channel.traffic.from === "exposure" && channel.traffic.carryover ? CARRYOVER_MONTHS : 0;
}

/**
 * One month of a channel down its money path: impressions → clicks → leads → sales; over all months it never widens.
 * Its activity lasts from month 1 to `lastMonth`; what it carries over comes after. Whoever asks for several months
 * computes `atWork` once for all of them.
 */
export function projectPath(
  channel: Channel,
  month: number,
  lastMonth: number,
  atWork: Float64Array | null = impressionsAtWork(channel, lastMonth),
): PathCounts {
  const { traffic } = channel;
  const isActive = month <= lastMonth;
  if (traffic.from === "visits") return downPath(channel, null, null, isActive ? traffic.visits : 0);
  const paid = isActive ? paidImpressions(traffic) : 0;
  const organic = isActive ? organicImpressions(traffic, month) : 0;
  const working = atWork ? (atWork[month - 1] ?? 0) : paid + organic;
  return downPath(channel, paid, organic, clicksOf(traffic, working));
}

/**
 * Impressions at work in each month of an activity of `months` months and the twelve after it, month 1 at index 0:
 * geometric adstock of the month's own and earlier ones, its weights adding up to 1. `null` without carry-over.
 */
export function impressionsAtWork({ traffic }: Channel, months: number): Float64Array | null {
  if (traffic.from !== "exposure" || !traffic.carryover) return null;
  const weights = normalised(geometricWeights(traffic.carryover, CARRYOVER_MONTHS));
  const paid = paidImpressions(traffic);
  const shown = Float64Array.from(
    { length: months },
    (_, index) => paid + organicImpressions(traffic, index + 1),
  );
  const atWork = new Float64Array(months + CARRYOVER_MONTHS);
  for (let month = 0; month < atWork.length; month += 1) {
    const [first, last] = [Math.max(0, month - months + 1), Math.min(CARRYOVER_MONTHS, month)];
    let sum = 0;
    for (let lag = first; lag <= last; lag += 1)
      sum += (weights[lag] as number) * (shown[month - lag] as number);
    atWork[month] = sum;
  }
  return atWork;
}

/** The counts from clicks on. */
function downPath(
  channel: Channel,
  paidImpressions: number | null,
  organicImpressions: number | null,
  clicks: number,
): PathCounts {
  const leads = channel.leadRate === null ? null : clicks * channel.leadRate;
  const sales = (leads ?? clicks) * channel.closeRate * channel.incremental;
  return { paidImpressions, organicImpressions, clicks, leads, sales };
}
