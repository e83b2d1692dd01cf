import type { PostRecord } from "../domain/record/records.ts";
import { postNames as english } from "./en/post-names.ts";
import { postNames as french } from "./fr/post-names.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** What the posts of the sample café are about, their formats and the months, in words. */
export function postNameWords(locale: Locale): typeof french {
  return WORDS[locale];
}

/** What a post is called: its subject, format and day. No two posts of the café share all three. */
export function postName({ theme, format, date }: PostRecord, locale: Locale): string {
  const words = WORDS[locale];
  return words.post(
    words.themes[theme] ?? theme,
    words.formats[format] ?? format,
    Number(date.slice(8)),
    monthName(date, locale),
  );
}

/** The month of a day or of a month written `2026-05`. */
export function monthName(date: string, locale: Locale): string {
  return WORDS[locale].months[Number(date.slice(5, 7)) - 1] ?? date;
}
