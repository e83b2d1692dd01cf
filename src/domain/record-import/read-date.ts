import { dayNumber } from "../quantity/calendar-day.ts";
import { monthNamed } from "./month-names.ts";
import type { SourceCell } from "./source-file.ts";

export type DateOrder = "day-first" | "month-first";

/** What a cell says as a date. */
export type DateReading =
  | { readonly kind: "day"; readonly day: string }
  /** A month alone: its first day. */
  | { readonly kind: "month"; readonly day: string }
  /** `03/04/2025`: which is the day, the file or the learner must say. */
  | { readonly kind: "slashed"; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: "yearless"; readonly month: number; readonly day: number }
  /** Written as a date, of a day that no calendar has. */
  | { readonly kind: "impossible" }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

const IMPOSSIBLE: DateReading = { kind: "impossible" };
const UNREADABLE: DateReading = { kind: "unreadable" };

/** A time of day at the end, and the words that part it from the day. */
const TIME =
  /[T\s,]+(?:at |à |às )?\d{1,2}\s?(?:[:hH]\s?\d{1,2}){1,2}(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\(?UTC\)?)?$/i;
const ISO = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/;
const SLASHED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** `Oct-25`, as Excel rewrites a month: the day before the month is `25-Oct`. */
const EXCEL_MONTH = /^(\p{L}{3,5})\.?-(\d{2})$/u;
/** A week or a month from its first day to its last, in one cell. */
const SPAN = /^(.{6,40}?\d)\s+(?:[-–—~]|to|au)\s+(\S.{5,40})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;

/** Reads a cell as a date, in any of the ways that exports write one. */
export function readDate(cell: SourceCell): DateReading {
  const text = String(cell).trim();
  if (text === "" || /^[-–—]+$/.test(text)) return { kind: "empty" };
  if (text.length > 60 || !/\d/.test(text)) return UNREADABLE;
  const day = text.replace(TIME, "").trim();
  const iso = ISO.exec(day) ?? COMPACT.exec(day);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const slashed = SLASHED.exec(day);
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] ?? ""));
  const month = MONTH_YEAR.exec(day);
  if (month) return calendarDay(Number(month[2]), Number(month[1]), null);
  const named = EXCEL_MONTH.exec(day);
  const number = monthNamed(named?.[1] ?? "");
  if (named && number) return calendarDay(fullYear(named[2] ?? ""), number, null);
  return readNamed(day);
}

/** The dates in a cell: two for a span like `2026-03-01 - 2026-03-31`, else the one that it holds, if it holds one. */
export function datesOf(cell: SourceCell): readonly [DateReading] | readonly [DateReading, DateReading] {
  const span = typeof cell === "string" ? SPAN.exec(cell.trim()) : null;
  if (span) {
    const [first, last] = [readDate(span[1] ?? ""), readDate(span[2] ?? "")];
    if (isDate(first) && isDate(last)) return [first, last];
  }
  return [readDate(cell)];
}

/** True for what says a day or a month, be it one that no calendar has. */
export function isDate({ kind }: DateReading): boolean {
  return kind !== "empty" && kind !== "unreadable";
}

function readSlashed(first: number, second: number, year: number): DateReading {
  if ((first > 12 && second > 12) || first === 0 || second === 0 || first > 31 || second > 31)
    return IMPOSSIBLE;
  return { kind: "slashed", first, second, year };
}

/** A date with its month in letters: `Tue, Aug 26, 2025`, `26 août 2025`, `1-Sep-2024`, `April 12`, `mars 2026`. */
function readNamed(text: string): DateReading {
  const words = text.split(/[\s\u00A0\u202F.,/-]+/).filter((word) => word !== "");
  if (words.length > 6) return UNREADABLE;
  const months = words.flatMap((word, index) => (monthNamed(word) === null ? [] : [index]));
  // Of two, the first is a weekday cut short: « mar. 26 août ».
  const at = months.at(-1);
  const month = at === undefined ? null : monthNamed(words[at] ?? "");
  if (month === null) return UNREADABLE;
  const others = words.filter((_, index) => !months.includes(index));
  const numbers = others
    .filter((word) => /^\d{1,4}(?:er|st|nd|rd|th|º)?$/i.test(word))
    .map((word) => Number.parseInt(word, 10));
  // What is left is a weekday, or « le », or « de »: a sentence with a month in it has more.
  if (others.length - numbers.length > 3 || numbers.length === 0 || numbers.length > 2) return UNREADABLE;
  const [one = 0, two] = numbers;
  if (two === undefined) {
    if (one > 31) return calendarDay(one, month, null);
    return one >= 1 && dayNumber(dayOf(2024, month, one)) !== null
      ? { kind: "yearless", month, day: one }
      : IMPOSSIBLE;
  }
  return one > 31 ? calendarDay(one, month, two) : calendarDay(fullYear(String(two)), month, one);
}

function calendarDay(year: number, month: number, day: number | null): DateReading {
  const written = dayOf(year, month, day ?? 1);
  // Older than any platform, or far ahead, is a number that was no date.
  if (year < 1990 || year > 2100) return UNREADABLE;
  if (dayNumber(written) === null) return IMPOSSIBLE;
  return { kind: day === null ? "month" : "day", day: written };
}

/** A day of this order; `null` where the calendar has none. */
export function orderedDay(
  { first, second, year }: Extract<DateReading, { kind: "slashed" }>,
  order: DateOrder,
): string | null {
  const written = order === "day-first" ? dayOf(year, second, first) : dayOf(year, first, second);
  return dayNumber(written) === null ? null : written;
}

/** The order that a date cannot be read without; `null` where both are possible. */
export function orderShown(reading: DateReading): DateOrder | null {
  if (reading.kind !== "slashed") return null;
  if (reading.first > 12) return "day-first";
  return reading.second > 12 ? "month-first" : null;
}

/** `2026-01-31` of its parts, which may be no day. */
export function dayOf(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Last day of the month that a day lies in. */
export function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const last = [31, 30, 29, 28].find((each) => dayNumber(dayOf(year, month, each)) !== null) ?? 28;
  return dayOf(year, month, last);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
