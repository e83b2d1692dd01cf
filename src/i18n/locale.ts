/** The course's two languages; also the first segment of every address. */
export const LOCALES = ["fr", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** Language tag of the prose: the course is written in Canadian French and Canadian English. */
export const LANGUAGE_TAG: Record<Locale, string> = { fr: "fr-CA", en: "en-CA" };

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === "fr" ? "en" : "fr";
}

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
