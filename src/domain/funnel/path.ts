import type { Rate } from "../quantity/rate.ts";
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
  let { followers } = traffic;
  for (let grown = 1; grown < month; grown += 1) followers *= 1 + traffic.followerGrowth;
  return followers * traffic.postsPerMonth * traffic.reachPerPost;
}

/** Months over which an impression's effect is carried: its own and twelve more. */
export const CARRYOVER_MONTHS = 12;

/** Months after the activity in which carried-over impressions still bring clicks: 12, or 0 without carry-over. */
export function carryoverMonths(channel: Channel): number {
  return channel.traffic.from === "exposure" && channel.traffic.carryover ? CARRYOVER_MONTHS : 0;
}

/**
 * A channel down its money path, month by month: impressions → clicks → leads → sales; over all months it never widens.
 * Its activity lasts `months` months; what it carries over comes after.
 */
export function projectPath(channel: Channel, months: number): readonly PathCounts[] {
  const { traffic, leadRate } = channel;
  const clicks = new Float64Array(months + CARRYOVER_MONTHS);
  return Array.from({ length: writeClicks(channel, months, clicks) }, (_, index) => {
    const clicked = clicks[index] as number;
    const isActive = index < months;
    const hasImpressions = traffic.from === "exposure";
    return {
      paidImpressions: hasImpressions ? (isActive ? paidImpressions(traffic) : 0) : null,
      organicImpressions: hasImpressions ? (isActive ? organicImpressions(traffic, index + 1) : 0) : null,
      clicks: clicked,
      leads: leadRate === null ? null : clicked * leadRate,
      sales: salesFrom(channel, clicked),
    };
  });
}

/**
 * The clicks of `projectPath`, written to the start of `into`, month 1 first; returns how many months there are, at
 * most `months` + `CARRYOVER_MONTHS`.
 */
export function writeClicks(channel: Channel, months: number, into: Float64Array): number {
  const { traffic } = channel;
  if (traffic.from === "visits") {
    into.fill(traffic.visits, 0, months);
    return months;
  }
  const paid = paidImpressions(traffic);
  let { followers } = traffic;
  for (let month = 0; month < months; month += 1) {
    into[month] = paid + followers * traffic.postsPerMonth * traffic.reachPerPost;
    followers *= 1 + traffic.followerGrowth;
  }
  if (traffic.carryover) carryOver(into, months, traffic.carryover);
  const lastMonth = months + carryoverMonths(channel);
  for (let month = 0; month < lastMonth; month += 1) into[month] = clicksOf(traffic, into[month] as number);
  return lastMonth;
}

/** Sales that a channel's clicks end in: leads (or clicks, without a lead stage) × close rate × incremental share. */
export function salesFrom({ leadRate, closeRate, incremental }: Channel, clicks: number): number {
  return (leadRate === null ? clicks : clicks * leadRate) * closeRate * incremental;
}

/** Turns impressions shown into impressions at work, in place: geometric adstock whose weights add up to 1. */
function carryOver(impressions: Float64Array, months: number, carryover: Rate): void {
  const weights = normalised(geometricWeights(carryover, CARRYOVER_MONTHS));
  // The last month first: each rests on itself and on earlier ones.
  for (let month = months + CARRYOVER_MONTHS - 1; month >= 0; month -= 1) {
    let atWork = 0;
    const last = Math.min(CARRYOVER_MONTHS, month);
    for (let lag = Math.max(0, month - months + 1); lag <= last; lag += 1) {
      atWork += (weights[lag] as number) * (impressions[month - lag] as number);
    }
    impressions[month] = atWork;
  }
}
