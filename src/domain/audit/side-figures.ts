import { organicImpressions, paidImpressions } from "../funnel/path.ts";
import { isDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import { netRoi } from "../roi/return.ts";
import { clickThroughRate, costPerMille } from "../roi/unit-costs.ts";
import { exposureMonths } from "../simulation/exposure-months.ts";
import { contributionPerSale, projectScenario } from "../simulation/project-scenario.ts";
import { type AuditCase, MONTHS_BEFORE } from "./audit-case.ts";

/** What a report says beside the money: attention, a post, a month. Nothing of it changes with a report's flaws. */
export type SideFigures = {
  readonly impressions: number;
  /** Reach × engagement rate, month by month. */
  readonly interactions: number;
  readonly visits: number;
  /** Visits ÷ impressions. */
  readonly clickRate: Outcome;
  /** Of the paid impressions, over the ad spend. */
  readonly costPerMille: Outcome;
  readonly post: {
    /** Margin of its orders less what it cost. */
    readonly profit: number;
    readonly netRoi: Outcome;
    /** What that ROI would bring if all the ad spend earned it: the promise that the ratio makes. */
    readonly promise: number;
  };
  readonly months: {
    /** Orders of the campaign's last month. */
    readonly last: number;
    /** The lowest month before the campaign, its index in `shopOrders` and its orders. */
    readonly weakest: { readonly index: number; readonly orders: number };
    /** Mean of the months before. */
    readonly usual: number;
    readonly fromWeakest: Outcome;
    readonly fromUsual: Outcome;
  };
};

/** The side figures of a case. */
export function readSideFigures(auditCase: AuditCase): SideFigures {
  const { scenario, post } = auditCase;
  const { channels } = projectScenario(scenario);
  let paid = 0;
  let organic = 0;
  let interactions = 0;
  for (const { traffic } of scenario.channels) {
    if (traffic.from !== "exposure") continue;
    for (let month = 1; month <= scenario.months; month += 1) {
      paid += paidImpressions(traffic);
      organic += organicImpressions(traffic, month);
    }
  }
  for (const channel of scenario.channels) {
    for (const { engagements } of exposureMonths(channel, scenario.months)) {
      if (engagements !== null && isDefined(engagements)) interactions += engagements;
    }
  }
  const visits = sumOf(channels.map(({ clicks }) => clicks));
  const adSpend = sumOf(channels.map((channel) => channel.adSpend));
  const postValue = post.orders * contributionPerSale(scenario);
  const postRoi = netRoi(postValue, post.stake);
  return {
    impressions: paid + organic,
    interactions,
    visits,
    clickRate: clickThroughRate(visits, paid + organic),
    costPerMille: costPerMille(adSpend, paid),
    post: {
      profit: postValue - post.stake,
      netRoi: postRoi,
      promise: isDefined(postRoi) ? postRoi * adSpend : 0,
    },
    months: compareMonths(auditCase.shopOrders),
  };
}

function compareMonths(orders: readonly number[]): SideFigures["months"] {
  const before = orders.slice(0, MONTHS_BEFORE);
  const last = orders.at(-1) ?? 0;
  const lowest = Math.min(...before);
  const usual = sumOf(before) / before.length;
  return {
    last,
    weakest: { index: before.indexOf(lowest), orders: lowest },
    usual,
    fromWeakest: ratio(last - lowest, lowest, "no-sales"),
    fromUsual: ratio(last - usual, usual, "no-sales"),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
