import { dayNumber, dayText } from "../quantity/calendar-day.ts";
import { nthPeriod } from "./nth-period.ts";
import type { Period } from "./period-in-text.ts";
import {
  type DateOrder,
  type DateReading,
  datesOf,
  dayOf,
  isDate,
  monthEnd,
  orderedDay,
  readDate,
} from "./read-date.ts";
import type { SourceCell, SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

/** Where a table's rows get their period from. */
export type PeriodPlan =
  /** From a column of days or months, or of first days that follow each other. */
  | {
      readonly kind: "column";
      readonly index: number;
      readonly lasts: "day" | "week" | "month";
      /** A column of the day the file was written: a date without a year is the last one up to it. */
      readonly upTo?: number | undefined;
    }
  | { readonly kind: "columns"; readonly start: number; readonly end: number }
  /** Counted from the first day of the file's period. */
  | {
      readonly kind: "nth";
      readonly index: number;
      readonly step: "day" | "week" | "month";
      readonly of: Period;
    }
  | { readonly kind: "fixed"; readonly period: Period }
  | { readonly kind: "unknown" };

export type RowPeriod =
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "none" }
  | { readonly kind: "impossible" | "unreadable" | "two-ways" | "yearless"; readonly text: string };

/** Reads the dates of a table's rows, in their order: where they have no year, it changes with the new year. */
export class RowDates {
  private readonly plan: PeriodPlan;
  private readonly order: DateOrder | null;
  private year: number | null;
  private monthBefore: number | null = null;

  constructor(plan: PeriodPlan, order: DateOrder | null, year: number | null) {
    this.plan = plan;
    this.order = order;
    this.year = year;
  }

  periodOf({ cells }: SourceRow): RowPeriod {
    const { plan } = this;
    switch (plan.kind) {
      case "fixed":
        return { kind: "period", period: plan.period };
      case "unknown":
        return { kind: "none" };
      case "nth":
        return this.nth(plan, String(cells[plan.index] ?? "").trim());
      case "columns": {
        const start = this.dayOf(cells[plan.start]);
        const end = this.dayOf(cells[plan.end]);
        if (start.kind !== "period") return start;
        if (end.kind !== "period") return end;
        const period = { start: start.period.start, end: end.period.end };
        return period.start <= period.end
          ? { kind: "period", period }
          : { kind: "impossible", text: String(cells[plan.end]) };
      }
      case "column": {
        const first = plan.upTo === undefined ? this.dayOf(cells[plan.index]) : this.dayUpTo(cells, plan);
        if (first.kind !== "period" || plan.lasts === "day") return first;
        const { start, end } = first.period;
        if (start !== end) return first;
        return { kind: "period", period: { start, end: lastDay(start, plan.lasts) } };
      }
    }
  }

  /** Posts are listed by what they reached, not by day, so that their months do not tell where a year begins. */
  private dayUpTo(
    cells: readonly SourceCell[],
    { index, upTo = index }: Extract<PeriodPlan, { kind: "column" }>,
  ): RowPeriod {
    const reading = readDate(cells[index] ?? "");
    if (reading.kind !== "yearless") return this.dayOf(cells[index]);
    const last = this.dayOf(cells[upTo]);
    if (last.kind !== "period") return last;
    const year = Number(last.period.start.slice(0, 4));
    const day = [year, year - 1]
      .map((each) => dayOf(each, reading.month, reading.day))
      .find((each) => dayNumber(each) !== null && each <= last.period.start);
    return day
      ? { kind: "period", period: { start: day, end: day } }
      : { kind: "impossible", text: String(cells[index]) };
  }

  private nth({ step, of }: Extract<PeriodPlan, { kind: "nth" }>, text: string): RowPeriod {
    if (text === "") return { kind: "none" };
    if (!/^\d{1,4}$/.test(text)) return { kind: "unreadable", text };
    return { kind: "period", period: nthPeriod(of, step, Number(text)) };
  }

  private dayOf(cell: SourceCell = ""): RowPeriod {
    const text = String(cell).trim();
    const [first, last] = datesOf(cell);
    const start = this.periodSaid(first, text);
    if (!last || start.kind !== "period") return start;
    const end = this.periodSaid(last, text);
    if (end.kind !== "period") return end;
    const period = { start: start.period.start, end: end.period.end };
    return period.start <= period.end ? { kind: "period", period } : { kind: "impossible", text };
  }

  private periodSaid(reading: DateReading, text: string): RowPeriod {
    switch (reading.kind) {
      case "day":
        return { kind: "period", period: { start: reading.day, end: reading.day } };
      case "month":
        return { kind: "period", period: { start: reading.day, end: monthEnd(reading.day) } };
      case "slashed": {
        if (this.order === null) return { kind: "two-ways", text };
        const day = orderedDay(reading, this.order);
        return day ? { kind: "period", period: { start: day, end: day } } : { kind: "impossible", text };
      }
      case "yearless":
        return this.yearlessDay(reading, text);
      case "empty":
        return { kind: "none" };
      default:
        return { kind: reading.kind, text };
    }
  }

  private yearlessDay({ month, day }: Extract<DateReading, { kind: "yearless" }>, text: string): RowPeriod {
    if (this.year === null) return { kind: "yearless", text };
    // Rows follow each other by days: from December to January is a new year, and back again where the latest come first.
    if (this.monthBefore === 12 && month === 1) this.year += 1;
    if (this.monthBefore === 1 && month === 12) this.year -= 1;
    this.monthBefore = month;
    const written = dayOf(this.year, month, day);
    return dayNumber(written) === null
      ? { kind: "impossible", text }
      : { kind: "period", period: { start: written, end: written } };
  }
}

function lastDay(start: string, lasts: "day" | "week" | "month"): string {
  if (lasts === "month") return monthEnd(start);
  return lasts === "week" ? dayText((dayNumber(start) ?? 0) + 6) : start;
}

/** The columns of a table that say when, and whether any row of it can be read by them. */
export function hasDates(column: TableColumn, rows: readonly SourceRow[]): boolean {
  return rows.some(({ cells }) => isDate(datesOf(cells[column.index] ?? "")[0]));
}
