import { isLocale, LOCALES, type Locale } from "./locale.ts";

/** The first language of `preferred` (BCP 47 tags, most wanted first) that the course has; French otherwise. */
export function pickLocale(preferred: readonly string[]): Locale {
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return LOCALES.find((locale) => locale === known.find((tag) => isLocale(tag))) ?? "fr";
}
