import type { Cents, CurrencyCode } from "../quantity/money.ts";
import type { Rate } from "../quantity/rate.ts";

export type Platform = "instagram" | "linkedin" | "facebook" | "tiktok" | "youtube" | "x" | "other";

/** What a business spends and expects, month by month: everything `projectScenario` needs, and no more. */
export type Scenario = {
  readonly currency: CurrencyCode;
  /** Months of activity, 1 to 24. */
  readonly months: number;
  /** Months from a click to the last sale it can bring, 0 to 12; 0 is a sale in the month of the click. */
  readonly salesCycle: number;
  /** Average revenue of a sale, net of taxes and returns. */
  readonly orderValue: Cents;
  /** Contribution margin: the share of that revenue left after goods, shipping and fees. */
  readonly margin: Rate;
  readonly channels: readonly Channel[];
  /** Every cost but the channels' ad spend. */
  readonly investment: readonly InvestmentLine[];
};

export type Channel = {
  readonly id: string;
  readonly platform: Platform;
  readonly traffic: Traffic;
  /** Visits that become a lead; `null` where the path goes straight from the visit to the sale. */
  readonly leadRate: Rate | null;
  /** Leads (or visits, when there is no lead stage) that become a sale. */
  readonly closeRate: Rate;
  /** Share of the channel's sales that would not have happened without it. */
  readonly incremental: Rate;
};

/** Where a channel's visits come from: counted on the site, or projected from what people saw. */
export type Traffic = VisitTraffic | ExposureTraffic;

export type VisitTraffic = {
  readonly from: "visits";
  /** Visits a month, as the site's analytics count them. */
  readonly visits: number;
  /** Ad spend a month. */
  readonly adSpend: Cents;
};

export type ExposureTraffic = {
  readonly from: "exposure";
  /** Ad spend a month. */
  readonly adSpend: Cents;
  /** Cost of a thousand paid impressions. */
  readonly costPerMille: Cents;
  readonly followers: number;
  readonly postsPerMonth: number;
  /** Reach of one post as a share of followers. */
  readonly reachPerPost: Rate;
  /** Growth of followers a month. */
  readonly followerGrowth: Rate;
  /** Clicks per impression, paid and organic alike. */
  readonly clickThroughRate: Rate;
};

export type InvestmentLine = StaffLine | AmountLine;

/** Staff time: hours a month at a loaded hourly cost (wage, contributions, holidays, benefits). */
export type StaffLine = {
  readonly id: string;
  readonly kind: "staff";
  readonly hours: number;
  readonly hourlyCost: Cents;
};

export type AmountLine = {
  readonly id: string;
  readonly kind: AmountKind;
  readonly amount: Cents;
  /** Every month, or once in month 1. */
  readonly timing: "monthly" | "once";
};

export type AmountKind = "content" | "publishing" | "tools" | "agency" | "training" | "launch" | "other";
