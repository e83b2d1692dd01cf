import type { Cents } from "../quantity/money.ts";
import type { Rate } from "../quantity/rate.ts";

/** What is counted from the first look to the sale. `reach` and `engaged` are people; the other stages are events. */
export const COUNTED_STAGES = ["impressions", "reach", "engaged", "visits", "leads", "sales"] as const;
export type CountedStage = (typeof COUNTED_STAGES)[number];

/** A count for each stage; `null` for one that is not counted. */
export type StageCounts = { readonly [Stage in CountedStage]: number | null };

/** What a funnel is held against: another month, another channel, or what someone else published. */
export const COMPARISONS = ["other-month", "other-channel", "someone-else"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Steps of the path to a sale that one may try to mend. */
export const FIXED_STEPS = ["click", "lead", "sale"] as const;
export type FixedStep = (typeof FIXED_STEPS)[number];

/** What a fix of one step would bring: its rate, and what that costs, once. */
export type Fix = { readonly to: Rate; readonly cost: Cents };

/** A funnel as a learner counts it over one period; a stage that is not counted is `null`. */
export type FunnelCounts = StageCounts & {
  /** Whole months that the counts cover. */
  readonly months: number;
  /** What it is held against; `counts` are empty where that is someone else's figures. */
  readonly compared?: { readonly with: Comparison; readonly counts: StageCounts } | undefined;
  /** The fixes that the learner weighs, by step. */
  readonly fixes?: { readonly [Step in FixedStep]?: Fix | undefined } | undefined;
};

/** Months that counts may cover at the most. */
export const MOST_MONTHS = 60;

export const NO_COUNTS: StageCounts = {
  impressions: null,
  reach: null,
  engaged: null,
  visits: null,
  leads: null,
  sales: null,
};

export const EMPTY_FUNNEL: FunnelCounts = { months: 1, ...NO_COUNTS };
