import type { Cents } from "../quantity/money.ts";
import type { Platform } from "../simulation/scenario.ts";

/** An organic post and what it brought since it was published. */
export type PostRecord = {
  readonly id: string;
  /** Day of publication, `2026-01-31`. */
  readonly date: string;
  readonly platform: Platform;
  readonly format: string;
  readonly theme: string;
  /** Followers of the account on that day. */
  readonly followers: number;
  readonly impressions: number;
  /** People who saw the post: does not add up over posts. */
  readonly reach: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly clicks: number;
  readonly signups: number;
};

/** A month of an ad; an ad that ran for several months has one record for each. */
export type AdRecord = {
  readonly id: string;
  /** Month the ad ran, `2026-01`. */
  readonly month: string;
  readonly platform: Platform;
  readonly campaign: string;
  readonly ad: string;
  readonly spend: Cents;
  readonly impressions: number;
  /** People who saw the ad that month: does not add up over ads or months. */
  readonly reach: number;
  readonly clicks: number;
  readonly signups: number;
};

/** A sale, credited to the post or ad of the buyer's last click. */
export type OrderRecord = {
  readonly id: string;
  /** Day of the sale, never before `clickDate`. */
  readonly orderDate: string;
  readonly clickDate: string;
  /** Id of the post or ad. */
  readonly source: string;
  /** Revenue, net of taxes and returns. */
  readonly amount: Cents;
};

export type CostRecord = StaffCostRecord | InvoiceRecord;

export type StaffCostRecord = {
  readonly date: string;
  readonly kind: "staff";
  readonly hours: number;
  /** Loaded cost of an hour: wage, contributions, holidays, benefits. */
  readonly hourlyCost: Cents;
  readonly amount: Cents;
  readonly note: string;
};

export type InvoiceRecord = {
  readonly date: string;
  readonly kind: "content" | "tools";
  readonly amount: Cents;
  readonly note: string;
};

/** Everything a business wrote down; ad spend is in `ads`, every other cost in `costs`. */
export type BusinessRecords = {
  readonly posts: readonly PostRecord[];
  readonly ads: readonly AdRecord[];
  readonly orders: readonly OrderRecord[];
  readonly costs: readonly CostRecord[];
};
