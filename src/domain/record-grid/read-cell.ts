import { isRecordedMetric, RECORDED_METRICS, type RecordedMetricId } from "../record/recorded-metric.ts";
import { cleanText } from "../record-import/clean-text.ts";
import type { DateOrder } from "../record-import/read-date.ts";
import type { DecimalMark } from "../record-import/read-figure.ts";
import { type GridColumn, type GridRow, isNeeded, type NeededColumn } from "./grid-row.ts";
import { readMetricCell } from "./read-metric-cell.ts";
import { type Period, readPeriodCell } from "./read-period-cell.ts";
import { asMetric, readValueCell, type ValueStyle } from "./read-value-cell.ts";

/** How cells are read where they do not say so themselves. */
export type CellReadingStyle = ValueStyle & {
  readonly order: DateOrder | null;
  /** What an amount without a sign is in. */
  readonly currency: string;
  nameOf(metric: RecordedMetricId): string;
};

/** Why a cell was not taken. */
export type CellProblem =
  | { readonly code: `needed-${NeededColumn}` }
  | {
      readonly code:
        | "period"
        | "impossible-date"
        | "no-year"
        | "backwards"
        | "metric"
        | "metric-first"
        | "number"
        | "negative"
        | "bound"
        | "too-big"
        | "value-of-other-metric";
    };

/** What must be asked before a cell can be read. */
export type CellQuestion =
  | { readonly kind: "mark"; readonly readings: Readonly<Record<DecimalMark, number>> }
  | { readonly kind: "rates"; readonly percent: number; readonly proportion: number }
  | { readonly kind: "order"; readonly readings: Readonly<Record<DateOrder, Period>> };

/** A cell as it was read: what it makes of its line, what must be asked, or why it is nothing. */
export type CellReading =
  | { readonly kind: "row"; readonly row: GridRow }
  | { readonly kind: "question"; readonly question: CellQuestion }
  | { readonly kind: "problem"; readonly problem: CellProblem };

/** Reads what was typed into a cell; the line stays as it is unless it could be read. */
export function readCell(
  row: GridRow,
  column: GridColumn,
  text: string,
  style: CellReadingStyle,
): CellReading {
  if (column === "period") return readPeriod(row, text, style);
  if (column === "metric") return readMetric(row, text, style);
  if (column === "value") return readValue(row, text, style);
  return { kind: "row", row: { ...row, [column]: cleanText(text) } };
}

/** The line with a cell emptied; what a figure cannot be without is not emptied. */
export function clearCell(row: GridRow, column: GridColumn): CellReading {
  return isNeeded(column)
    ? problem(`needed-${column}`)
    : { kind: "row", row: row[column] === "" ? row : { ...row, [column]: "" } };
}

function readPeriod(row: GridRow, text: string, { order }: CellReadingStyle): CellReading {
  const reading = readPeriodCell(text, order);
  switch (reading.kind) {
    case "period":
      return { kind: "row", row: { ...row, ...reading.period } };
    case "two-ways":
      return { kind: "question", question: { kind: "order", readings: reading.readings } };
    case "empty":
      return problem("needed-period");
    case "impossible":
      return problem("impossible-date");
    case "unreadable":
      return problem("period");
    default:
      return problem(reading.kind);
  }
}

function readMetric(row: GridRow, text: string, { nameOf, currency }: CellReadingStyle): CellReading {
  if (text.trim() === "") return problem("needed-metric");
  const metric = readMetricCell(text, nameOf);
  if (metric === null) return problem("metric");
  const value =
    row.value === null || !isRecordedMetric(row.metric) ? row.value : asMetric(row.value, row.metric, metric);
  if (value === null && row.value !== null) return problem("value-of-other-metric");
  const isMoney = RECORDED_METRICS[metric].unit === "money";
  return {
    kind: "row",
    row: { ...row, metric, value, currency: isMoney ? row.currency || currency : "" },
  };
}

function readValue(row: GridRow, text: string, style: CellReadingStyle): CellReading {
  if (!isRecordedMetric(row.metric)) return problem("metric-first");
  const reading = readValueCell(text, row.metric, style);
  switch (reading.kind) {
    case "value": {
      const isMoney = RECORDED_METRICS[row.metric].unit === "money";
      const currency = isMoney ? (reading.currency ?? (row.currency || style.currency)) : "";
      return { kind: "row", row: { ...row, value: reading.value, currency } };
    }
    case "two-ways":
      return { kind: "question", question: { kind: "mark", readings: reading.readings } };
    case "rate-two-ways":
      return { kind: "question", question: { ...reading, kind: "rates" } };
    case "empty":
      return problem("needed-value");
    case "unreadable":
      return problem("number");
    default:
      return problem(reading.kind);
  }
}

function problem(code: CellProblem["code"]): CellReading {
  return { kind: "problem", problem: { code } as CellProblem };
}
