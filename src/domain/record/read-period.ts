import { dayNumber } from "../quantity/calendar-day.ts";

/** What a person wrote as a period. */
export type PeriodReading =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "empty" }
  /** `03/04/2026` is the third of April or the fourth of March: the person must say which. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unreadable" };

/** How each month's name begins, in French and English. */
const MONTHS = [
  /^jan/,
  /^(f[eé]v|feb)/,
  /^mar/,
  /^(avr|apr)/,
  /^ma[iy]/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(ao[uû]|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^(d[eé]c)/,
];

/**
 * Reads a period as a spreadsheet or a person writes it: `2026-03`, `2026-03-02`, `03/2026`, `mars 2026`, `2 mars 2026`, `Mar-26`,
 * `March 2, 2026`, `27/03/2026`. A month alone is its first day.
 */
export function readPeriod(text: string): PeriodReading {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { kind: "empty" };
  const parts = typed.split(/[\s\u00A0\u202F./,-]+/).filter((part) => part !== "" && part !== "le");
  const named = parts.findIndex((part) => monthOf(part) !== null);
  const numbers = parts.filter((_, index) => index !== named);
  if (
    parts.length < 2 ||
    parts.length > 3 ||
    !numbers.every((part) => /^([1-9]\d{3}|\d{1,2}(er|st|nd|rd|th)?)$/.test(part))
  ) {
    return { kind: "unreadable" };
  }
  const [first = 0, second = 0, third = 0] = numbers.map((part) => Number.parseInt(part, 10));
  if (named >= 0) {
    const month = monthOf(parts[named] ?? "") ?? 0;
    return numbers.length === 1 ? dayOf(first, month, 1) : dayOf(second, month, first);
  }
  if (numbers.length === 2) return first > 31 ? dayOf(first, second, 1) : dayOf(second, first, 1);
  if (first > 31) return dayOf(first, second, third);
  if (first <= 12 && second <= 12 && first !== second) return { kind: "ambiguous" };
  return first > 12 ? dayOf(third, second, first) : dayOf(third, first, second);
}

function monthOf(part: string): number | null {
  const index = MONTHS.findIndex((name) => name.test(part));
  return index < 0 ? null : index + 1;
}

function dayOf(year: number, month: number, day: number): PeriodReading {
  const full = year < 100 ? year + 2000 : year;
  const two = (part: number) => String(part).padStart(2, "0");
  const written = `${String(full).padStart(4, "0")}-${two(month)}-${two(day)}`;
  // Older than any platform is a slip of the finger.
  return full >= 1990 && full <= 2100 && dayNumber(written) !== null
    ? { kind: "day", day: written }
    : { kind: "unreadable" };
}
