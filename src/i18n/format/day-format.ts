import { LANGUAGE_TAG, type Locale } from "../locale.ts";

/** A day written `2026-01-31` as this language says it: `31 janvier 2026`. Any other text stays as it is. */
export function formatDay(day: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  // A calendar day has no hour: read and written in one zone, it is the same day everywhere.
  const said = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: "long", timeZone: "UTC" }).format(
    date,
  );
  // French says the first of a month as an ordinal, and Intl does not.
  return locale === "fr" ? said.replace(/^1 /, "1er ") : said;
}

/** The month of such a day, `janvier 2026`. */
export function formatMonth(day: string, locale: Locale): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const style = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(LANGUAGE_TAG[locale], style).format(date);
}
