/** How often figures are written down. */
export const CADENCES = ["week", "month"] as const;
export type Cadence = (typeof CADENCES)[number];

/** A figure written down for a period. */
export type Measurement = {
  readonly id: string;
  /** First day of the period, `2026-03-01`; how long it is, the sheet's cadence says. */
  readonly day: string;
  /** Where it was measured, as the learner calls it: a platform, an account, the shop. */
  readonly channel: string;
  /** The post or ad that it is of; empty for a whole channel. */
  readonly item: string;
  /** Id of a metric of the catalogue. */
  readonly metric: string;
  /** In the metric's unit: a rate as a proportion, money in cents. `null` where the period has no figure. */
  readonly value: number | null;
  /** The tool or report that it was read in. */
  readonly source: string;
  /** What will explain it later: a change of definition, a sale, a holiday. */
  readonly note: string;
  /** True where it starts to be counted otherwise: what comes before does not compare with what follows. */
  readonly redefined?: boolean | undefined;
};

/** The measurements of a business, and how often it takes them. */
export type RecordSheet = { readonly cadence: Cadence; readonly measurements: readonly Measurement[] };

export const EMPTY_SHEET: RecordSheet = { cadence: "month", measurements: [] };
