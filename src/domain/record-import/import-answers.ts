import type { ColumnRole } from "./column-role.ts";
import type { Period } from "./period-in-text.ts";
import type { PlatformId } from "./platform.ts";
import type { DateOrder } from "./read-date.ts";
import type { DecimalMark } from "./read-figure.ts";

/** What a column holds, as the learner says it. */
export type ColumnAnswer = { readonly title: string; readonly role: ColumnRole };

/** What the learner answers and corrects; what is left out is read from the file. */
export type ImportAnswers = {
  readonly platform?: PlatformId | undefined;
  /** What the figures are filed under. */
  readonly channel?: string | undefined;
  readonly columns?: readonly ColumnAnswer[] | undefined;
  readonly decimalMark?: DecimalMark | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Year of the file's first date, where dates have none. */
  readonly year?: number | undefined;
  /** Of the amounts that name none. */
  readonly currency?: string | undefined;
  /** Of the rows without a date; or each by its day of publication. */
  readonly period?: Period | "published" | undefined;
  /** What a rate of `2.5` without a sign is. */
  readonly bareRates?: "percent" | "proportion" | undefined;
};
