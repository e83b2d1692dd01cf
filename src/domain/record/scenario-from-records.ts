import type { CurrencyCode } from "../quantity/currency.ts";
import { isDefined, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import type { Channel, InvestmentLine, Scenario } from "../simulation/scenario.ts";
import type { BusinessRecords, PostRecord } from "./records.ts";
import { salesCycleOf } from "./sales-cycle.ts";
import { type PlatformTotals, type RecordSummary, summariseRecords } from "./summarise-records.ts";

/** What the records do not say about the business they come from. */
export type BusinessProfile = {
  readonly currency: CurrencyCode;
  /** Months of activity on record, 1 or more. */
  readonly months: number;
  /** Contribution margin: the share of revenue left after goods, shipping and fees. */
  readonly margin: Rate;
};

/** The recorded business as a scenario of one channel per platform, from what people saw to what they bought. */
export function campaignScenario(records: BusinessRecords, profile: BusinessProfile): Scenario {
  const summary = summariseRecords(records, profile.months);
  const channels = summary.platforms.map((totals) =>
    exposureChannel(
      totals,
      records.posts.filter((post) => post.platform === totals.platform),
      profile.months,
    ),
  );
  return { ...scenarioBase(records, profile, summary), channels };
}

/** The same business in its simplest form: one channel, from the visits of an average month to its orders. */
export function monthlyScenario(records: BusinessRecords, profile: BusinessProfile): Scenario {
  const summary = summariseRecords(records, profile.months);
  const { adSpend, clicks, orders } = summary.total;
  const channel: Channel = {
    id: "social",
    platform: "other",
    traffic: { from: "visits", visits: clicks / profile.months, adSpend: adSpend / profile.months },
    leadRate: null,
    closeRate: quotient(orders, clicks),
    incremental: 1,
  };
  return { ...scenarioBase(records, profile, summary), channels: [channel] };
}

function scenarioBase(
  records: BusinessRecords,
  { currency, months, margin }: BusinessProfile,
  summary: RecordSummary,
): Omit<Scenario, "channels"> {
  return {
    currency,
    months,
    salesCycle: salesCycleOf(records.orders),
    orderValue: quotient(summary.total.revenue, summary.total.orders),
    margin,
    investment: investmentLines(summary),
  };
}

function exposureChannel(totals: PlatformTotals, posts: readonly PostRecord[], months: number): Channel {
  // Each post reaches the followers of its own day, so their sum is posts × mean followers.
  const followersPosted = posts.reduce((sum, post) => sum + post.followers, 0);
  const impressions = totals.paidImpressions + totals.organicImpressions;
  return {
    id: totals.platform,
    platform: totals.platform,
    traffic: {
      from: "exposure",
      adSpend: totals.adSpend / months,
      costPerMille: quotient(totals.adSpend * 1000, totals.paidImpressions),
      followers: quotient(followersPosted, posts.length),
      postsPerMonth: posts.length / months,
      reachPerPost: quotient(totals.organicImpressions, followersPosted),
      // The mean already holds what was gained and lost; growing it further would count that twice.
      followerGrowth: 0,
      clickThroughRate: quotient(totals.clicks, impressions),
    },
    leadRate: quotient(totals.signups, totals.clicks),
    closeRate: quotient(totals.orders, totals.signups),
    // Last-click records credit every order to social media; what it caused takes a holdout to know.
    incremental: 1,
  };
}

function investmentLines(summary: RecordSummary): readonly InvestmentLine[] {
  const { months, staffHours, staffCost, contentCost, toolsCost } = summary;
  return [
    { id: "staff", kind: "staff", hours: staffHours / months, hourlyCost: quotient(staffCost, staffHours) },
    // Shoots come when they come; the scenario spreads their cost evenly, as their photos are used.
    { id: "content", kind: "content", amount: contentCost / months, timing: "monthly" },
    { id: "tools", kind: "tools", amount: toolsCost / months, timing: "monthly" },
  ];
}

// With nothing to divide by, 0: a scenario needs a number, and the projection then names the stage that is empty.
function quotient(numerator: number, denominator: number): number {
  const outcome = ratio(numerator, denominator, "no-sales");
  return isDefined(outcome) ? outcome : 0;
}
