import {
  type DateOrder,
  type DateReading,
  dayOf,
  monthEnd,
  orderedDay,
  orderShown,
  readDate,
} from "../record-import/read-date.ts";

/** A period: its first and last day. */
export type Period = { readonly start: string; readonly end: string };

/** What was typed as a period. */
export type PeriodCellReading =
  | { readonly kind: "period"; readonly period: Period }
  /** `03/04/2026` is the third of April or the fourth of March: by the order of day and month. */
  | { readonly kind: "two-ways"; readonly readings: Readonly<Record<DateOrder, Period>> }
  | { readonly kind: "empty" }
  /** `2026-02-30`: in no calendar. */
  | { readonly kind: "impossible" }
  | { readonly kind: "no-year" }
  | { readonly kind: "backwards" }
  | { readonly kind: "unreadable" };

const BETWEEN = /\s*(?:\s(?:au|à|to|until|-)\s|\.\.+|[–—→])\s*/i;

/**
 * Reads a period as a person or a spreadsheet writes it: a day (`2026-03-02`, `2 mars 2026`, `27/03/2026`), a month (`2026-03`,
 * `March 2026`, `03/2026`), or the first and last of a longer one (`2026-03-01 – 2026-03-15`, « du 1 au 15 mars 2026 »).
 */
export function readPeriodCell(text: string, order: DateOrder | null = null): PeriodCellReading {
  const typed = text.trim().replace(/^(?:du|from|le)\s+/i, "");
  if (typed === "") return { kind: "empty" };
  const parts = typed.split(BETWEEN);
  if (parts.length > 2) return { kind: "unreadable" };
  const [first = "", last = first] = parts;
  if (parts.length === 1) return readOne(readDate(first), order);
  // « du 1 au 15 mars 2026 »: the last day says the month and the year for both.
  const [from, to] = [readDate(completed(first, last)), readDate(last)];
  // One that can only be read one way tells how the other is written.
  const shown = order ?? orderShown(from) ?? orderShown(to);
  const [start, end] = [readOne(from, shown), readOne(to, shown)];
  if (start.kind === "two-ways" && end.kind === "two-ways") {
    const span = (each: DateOrder): Period => ({
      start: start.readings[each].start,
      end: end.readings[each].end,
    });
    const readings = { "day-first": span("day-first"), "month-first": span("month-first") };
    // A period that would end before it begins was not meant.
    const meant = (["day-first", "month-first"] as const).filter((each) => !isBackwards(readings[each]));
    const [only] = meant;
    if (meant.length === 1 && only) return { kind: "period", period: readings[only] };
    return meant.length === 0 ? { kind: "backwards" } : { kind: "two-ways", readings };
  }
  if (start.kind !== "period") return start;
  if (end.kind !== "period") return end;
  const period = { start: start.period.start, end: end.period.end };
  return isBackwards(period) ? { kind: "backwards" } : { kind: "period", period };
}

function readOne(reading: DateReading, order: DateOrder | null): PeriodCellReading {
  switch (reading.kind) {
    case "day":
      return { kind: "period", period: { start: reading.day, end: reading.day } };
    case "month":
      return { kind: "period", period: { start: reading.day, end: monthEnd(reading.day) } };
    case "yearless":
      return { kind: "no-year" };
    case "slashed": {
      const [dayFirst, monthFirst] = [orderedDay(reading, "day-first"), orderedDay(reading, "month-first")];
      const chosen = order === "day-first" ? dayFirst : order === "month-first" ? monthFirst : null;
      const only = chosen ?? (dayFirst === null || monthFirst === null ? (dayFirst ?? monthFirst) : null);
      if (only !== null || dayFirst === monthFirst) {
        const day = only ?? dayFirst;
        return day === null ? { kind: "impossible" } : { kind: "period", period: { start: day, end: day } };
      }
      const on = (day: string | null): Period => ({ start: day ?? "", end: day ?? "" });
      return { kind: "two-ways", readings: { "day-first": on(dayFirst), "month-first": on(monthFirst) } };
    }
    default:
      return { kind: reading.kind };
  }
}

/** The first day with the month and the year that only the last one says. */
function completed(first: string, last: string): string {
  const bare = /^\d{1,2}(?:er|st|nd|rd|th)?$/i.test(first);
  const end = readDate(last);
  if (end.kind !== "day") return first;
  const [year = 0, month = 0] = end.day.split("-").map(Number);
  if (bare) return dayOf(year, month, Number.parseInt(first, 10));
  const start = readDate(first);
  return start.kind === "yearless" ? dayOf(year, start.month, start.day) : first;
}

function isBackwards({ start, end }: Period): boolean {
  return start > end;
}
