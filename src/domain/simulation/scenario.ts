import type { CurrencyCode } from "../quantity/currency.ts";
import type { Cents } from "../quantity/money.ts";
import type { Rate } from "../quantity/rate.ts";

export const PLATFORMS = ["instagram", "facebook", "linkedin", "tiktok", "youtube", "x", "other"] as const;

export type Platform = (typeof PLATFORMS)[number];

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
  /** How sales spread over the sales cycle: in equal shares unless it says otherwise. */
  readonly delay?: DelayShape | undefined;
  /** Share of sales that goes to customers who never bought before; all of them unless it says otherwise. */
  readonly newCustomerShare?: Rate | undefined;
  /** What new customers buy again; nothing unless it says otherwise. */
  readonly repeat?: RepeatPurchases | undefined;
  /** What is worth money besides the sales. */
  readonly unitValues?: readonly UnitValue[] | undefined;
};

/** Sales in equal shares over the sales cycle, or most of them early. */
export type DelayShape = "uniform" | "front-loaded";

/** How a new customer goes on buying, at the scenario's order value and margin. */
export type RepeatPurchases = {
  /** Orders a customer places in a year, 1 or more; the first sale is one of the first year's. */
  readonly ordersPerYear: number;
  /** Share of customers who are still customers a year later. */
  readonly retention: Rate;
  /** Yearly discount rate, for customer value; booked money is never discounted. */
  readonly discount: Rate;
  /** Whole years of orders that the projection books, 1 to 5, counted from the first sale. */
  readonly years: number;
};

/** Counts that the projection itself has, on the way from an impression to a sale. */
export type PathMetric = "impressions" | "clicks" | "leads" | "sales";

/** A metric given a value in money, with how it was found and why it holds. */
export type UnitValue = {
  readonly id: string;
  /** A `PathMetric`, `engagements`, or any other metric's id. */
  readonly metric: string;
  /** What one of it is worth. */
  readonly unitValue: Cents;
  /** How many a month; for `PathMetric`s and `engagements` the projection counts them itself. */
  readonly perMonth: number;
  readonly method: UnitValueMethod;
  readonly reason: string;
  /** Id of the one channel it is counted on; every channel without it. */
  readonly channel?: string | undefined;
};

export type UnitValueMethod = "avoided-cost" | "market-price" | "own-records" | "estimate";

/** A lead's or visit's value set by hand, and why. */
export type UnitValueOverride = { readonly unitValue: Cents; readonly reason: string };

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
  /** Interactions per person reached; an indicator beside the money path. */
  readonly engagementRate?: Rate | undefined;
  /** In place of the derived lead value (close rate × sale value). */
  readonly leadValue?: UnitValueOverride | undefined;
  /** In place of the derived visit value (lead rate × lead value). */
  readonly visitValue?: UnitValueOverride | undefined;
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
  /** People the channel can reach in a month. */
  readonly audience?: number | undefined;
  /** How clicks answer to more impressions; in proportion unless it says otherwise. */
  readonly response?: ResponseCurve | undefined;
  /** Geometric adstock: what is left of an impression's effect a month later, as a share; none by default. */
  readonly carryover?: Rate | undefined;
};

export type ResponseCurve = FrequencyResponse | HillResponse;

/** Each further exposure of the same person counts less; needs the audience, and is in proportion without it. */
export type FrequencyResponse = {
  readonly kind: "frequency";
  /** What an exposure is worth of the one before it: 1 is in proportion, 0 counts first exposures only. */
  readonly repeatWorth: Rate;
};

/** Clicks level off: `clickThroughRate` is the rate at `halfAt` impressions a month, which bring half the ceiling. */
export type HillResponse = {
  readonly kind: "hill";
  readonly halfAt: number;
  /** Steepness: above 1, a slow start before the fastest growth. */
  readonly slope: number;
};

export type InvestmentLine = StaffLine | AmountLine;

/** When a line is paid: every month, once in month 1, or in the months named (1 first; those past the end cost nothing). */
export type Timing = "monthly" | "once" | { readonly months: readonly number[] };

/** Staff time: hours each time it falls due, at a loaded hourly cost (wage, contributions, holidays, benefits). */
export type StaffLine = {
  readonly id: string;
  readonly kind: "staff";
  readonly hours: number;
  readonly hourlyCost: Cents;
  /** Every month unless it says otherwise. */
  readonly timing?: Timing | undefined;
  /** Id of the channel it is spent on; shared by all without it. */
  readonly channel?: string | undefined;
};

export type AmountLine = {
  readonly id: string;
  readonly kind: AmountKind;
  readonly amount: Cents;
  readonly timing: Timing;
  /** Id of the channel it is spent on; shared by all without it. */
  readonly channel?: string | undefined;
};

export type AmountKind = "content" | "publishing" | "tools" | "agency" | "training" | "launch" | "other";
