import type { Cadence } from "../record/record-sheet.ts";
import type { RecordedMetricId } from "../record/recorded-metric.ts";

/** What a month or week comes to, in the metric's unit. */
export type TallyCell = {
  /** First day of the month or week. */
  readonly bucket: string;
  /** `null` where the figures do not come together to one: people of several days, rates without what they weigh. */
  readonly value: number | null;
  /** The least and the most it can be: both the value where there is one. */
  readonly low: number;
  readonly high: number;
  /** For a rate, what it was divided from, times included; `null` for anything else, or a rate that was only copied. */
  readonly parts: { readonly part: number; readonly whole: number } | null;
  /** Figures on record that it was made of; 0 for a rate divided from counts. */
  readonly rows: number;
};

/** One metric of one channel, in one currency, by month or week. */
export type TallySeries = {
  readonly channel: string;
  readonly metric: RecordedMetricId;
  /** Empty for anything but money. */
  readonly currency: string;
  /** The earliest first; months or weeks without a figure are left out. */
  readonly cells: readonly TallyCell[];
  /** How many figures on record it was made of; 0 for a rate divided from counts. */
  readonly rows: number;
  /** The files or tools they were read in. */
  readonly sources: readonly string[];
};

/** What is on record, month by month or week by week. */
export type Tally = {
  readonly cadence: Cadence;
  /** Figures on record. */
  readonly figures: number;
  /** Last day that a figure covers; empty without any. */
  readonly asOf: string;
  readonly series: readonly TallySeries[];
  readonly leftOut: LeftOut;
};

/** What a record without a figure comes to. */
export function emptyTally(cadence: Cadence): Tally {
  return { cadence, figures: 0, asOf: "", series: [], leftOut: { tooLong: 0, parts: 0, overlapping: 0 } };
}

/** Figures that no month or week could take in, by why. */
export type LeftOut = {
  /** Their period reaches over more than one month or week. */
  readonly tooLong: number;
  /** They are a part of something whose figure stands for the same month or week: a post's beside its channel's. */
  readonly parts: number;
  /** Their days are counted by another figure of the same thing. */
  readonly overlapping: number;
};
