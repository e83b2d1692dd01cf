/** A figure of a metric for a period, and where it comes from. */
export type DatedFigure = {
  /** First and last day of the period, `2026-03-01`; the same day twice for a day. */
  readonly start: string;
  readonly end: string;
  /** Where it was measured: a platform, an account, the shop. */
  readonly channel: string;
  /** The campaign, ad, post or group that it is of, broadest first; empty for the whole channel. */
  readonly item: string;
  /** Id of a recorded metric. */
  readonly metric: string;
  /** In the metric's unit: a rate as a proportion, money in cents. */
  readonly value: number;
  /** ISO 4217 code of an amount of money; empty for anything else. */
  readonly currency: string;
  /** The file or tool that it was read in. */
  readonly source: string;
  /** Line of that file; 0 where there is none. */
  readonly row: number;
  readonly note: string;
};
