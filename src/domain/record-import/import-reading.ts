import type { DatedFigure } from "../record/dated-figure.ts";
import type { RecordedMetricId } from "../record/recorded-metric.ts";
import type { ColumnRole } from "./column-role.ts";
import type { Period } from "./period-in-text.ts";
import type { PlatformId } from "./platform.ts";
import type { DateOrder } from "./read-date.ts";
import type { DecimalMark } from "./read-figure.ts";
import type { Separator, TextEncoding } from "./source-file.ts";

/** What must be answered before anything can be taken in: the file alone does not tell. */
export type ImportQuestion =
  | { readonly code: "decimal-mark"; readonly example: string; readonly line: number }
  | { readonly code: "date-order"; readonly example: string; readonly line: number }
  | { readonly code: "year"; readonly example: string; readonly line: number }
  | { readonly code: "currency" }
  | {
      readonly code: "period";
      /** What the file's name says, or its other tables, for the learner to confirm. */
      readonly suggestion: Period | null;
      /** The only day that the file gives, which may be the first of many. */
      readonly from: string | null;
      /** True when the rows say when each was published. */
      readonly hasPublication: boolean;
    }
  | { readonly code: "bare-rates"; readonly title: string; readonly example: string }
  /** No column is known to hold a metric. */
  | { readonly code: "columns" };

/** Why nothing of the file is taken in. */
export type ImportProblem =
  | { readonly code: "no-table" }
  | { readonly code: "too-many-tables"; readonly most: number }
  | { readonly code: "impossible-date" | "unreadable-date"; readonly text: string; readonly line: number }
  | { readonly code: "dates-disagree"; readonly texts: readonly string[] }
  | { readonly code: "mixed-currencies"; readonly currencies: readonly string[] }
  | { readonly code: "unsafe-title"; readonly text: string };

export const ROW_SKIPS = ["total", "unlabelled-total", "note", "no-figures"] as const;
/** Why a row was passed over. */
export type RowSkip = (typeof ROW_SKIPS)[number];

export const CELL_SKIPS = ["bound", "unreadable", "negative", "which-result", "no-amount"] as const;
/** Why a cell of a column that is taken was not. */
export type CellSkip = (typeof CELL_SKIPS)[number];

/** Why a column was left out. */
export type ColumnSkip =
  | "setting"
  | "no-metric"
  | "words"
  | "same-metric"
  | "which-result"
  | "audience"
  | "by-choice";

/** How many were left out for one reason, and where the first ones are. */
export type Skipped<Code extends string> = {
  readonly code: Code;
  readonly count: number;
  readonly examples: readonly { readonly line: number; readonly text: string }[];
};

/** Something to know about a table that was read. */
export type ImportFinding =
  | {
      readonly code: "total-differs";
      readonly metric: RecordedMetricId;
      readonly stated: number;
      readonly summed: number;
      readonly line: number;
    }
  | { readonly code: "ids-ruined"; readonly title: string; readonly count: number }
  | { readonly code: "formulas-as-text"; readonly count: number };

export type ReadColumn = {
  readonly title: string;
  readonly role: ColumnRole;
  /** Why it is left out; `null` for one that is used. */
  readonly skip: ColumnSkip | null;
  /** A cell of it, to recognise it by. */
  readonly example: string;
};

/** Figures of a metric that were read in a table. */
export type MetricSum = {
  readonly metric: RecordedMetricId;
  readonly count: number;
  /** `null` where figures do not add up: rates, and people. */
  readonly total: number | null;
};

/** What was made of a table. */
export type ReadTable = {
  readonly title: string;
  readonly headerLine: number;
  readonly platform: PlatformId;
  /** What it was recognised as, whatever the learner says. */
  readonly recognised: PlatformId;
  readonly channel: string;
  readonly columns: readonly ReadColumn[];
  /** From the first day to the last; `null` while it is not known, or without rows. */
  readonly period: Period | null;
  readonly currency: string | null;
  /** Rows that gave figures. */
  readonly rows: number;
  readonly sums: readonly MetricSum[];
  readonly skippedRows: readonly Skipped<RowSkip>[];
  readonly skippedCells: readonly Skipped<CellSkip>[];
  readonly findings: readonly ImportFinding[];
};

/** What was made of a file: figures only when there is neither a problem nor a question left. */
export type ImportReading = {
  readonly name: string;
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
  readonly decimalMark: DecimalMark | null;
  readonly dateOrder: DateOrder | null;
  readonly tables: readonly ReadTable[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  readonly figures: readonly DatedFigure[];
};
