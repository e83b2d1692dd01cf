import { monthEnd } from "../../domain/record-import/read-date.ts";
import { formatMonth } from "../../i18n/format/day-format.ts";
import { LANGUAGE_TAG, type Locale } from "../../i18n/locale.ts";

const formats = new Map<Locale, Intl.DateTimeFormat>();
const said = new Map<string, string>();

/** A day as a table says it, `3 mars 2026`, kept once said: a grid says the same few over and over. */
export function shortDay(day: string, locale: Locale): string {
  const key = `${locale} ${day}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: "medium", timeZone: "UTC" });
  formats.set(locale, format);
  const date = new Date(`${day}T00:00:00Z`);
  const text = Number.isNaN(date.getTime())
    ? day
    : format.format(date).replace(/^1 /, locale === "fr" ? "1er " : "1 ");
  said.set(key, text);
  return text;
}

/** A period as a table says it: a day, a month where it is a whole one, else its first and last day. */
export function shortPeriod(
  start: string,
  end: string,
  locale: Locale,
  span: (start: string, end: string) => string,
): string {
  if (start === end) return shortDay(start, locale);
  const isMonth = start.endsWith("-01") && end === monthEnd(start);
  return isMonth ? formatMonth(start, locale) : span(shortDay(start, locale), shortDay(end, locale));
}
