/** What is counted from the first look to the sale. `reach` and `engaged` are people; the other stages are events. */
export const COUNTED_STAGES = ["impressions", "reach", "engaged", "visits", "leads", "sales"] as const;
export type CountedStage = (typeof COUNTED_STAGES)[number];

/** A funnel as a learner counts it over one period; a stage that is not counted is `null`. */
export type FunnelCounts = {
  /** Whole months that the counts cover. */
  readonly months: number;
} & { readonly [Stage in CountedStage]: number | null };

export const EMPTY_FUNNEL: FunnelCounts = {
  months: 1,
  impressions: null,
  reach: null,
  engaged: null,
  visits: null,
  leads: null,
  sales: null,
};
