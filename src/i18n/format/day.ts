import { LANGUAGE_TAG, type Locale } from "../locale.ts";

/** A day written `2026-03-01`, in words; the text itself where it is no day. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number);
  if (!year || !month || !date) return day;
  const noon = new Date(Date.UTC(year, month - 1, date, 12));
  return new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: "long", timeZone: "UTC" }).format(noon);
}

/** The day it is where the reader is, written `2026-03-01`. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
