import type { Cadence } from "../domain/record/record-sheet.ts";
import { LANGUAGE_TAG, type Locale } from "./locale.ts";

const cache = new Map<string, Intl.DateTimeFormat>();

/** A period by its first day: `mars 2026` for a month, `2 mars 2026` for a week; without its year when `short`. The text itself when it is no day. */
export function periodName(day: string, cadence: Cadence, locale: Locale, length?: "short"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const isMonth = cadence === "month" && day.endsWith("-01");
  const key = `${locale} ${isMonth} ${length}`;
  const format =
    cache.get(key) ??
    new Intl.DateTimeFormat(LANGUAGE_TAG[locale], {
      timeZone: "UTC",
      month: length ?? "long",
      ...(isMonth ? {} : { day: "numeric" }),
      ...(length ? {} : { year: "numeric" }),
    });
  cache.set(key, format);
  const said = format.format(date);
  // French says the first of a month as an ordinal, and Intl does not.
  return locale === "fr" ? said.replace(/^1 /, "1er ") : said;
}
