import type { Locale } from "../../i18n/locale.ts";

/** The forms of the variables and the sheet itself, with the words of one language. */
export async function loadSheet(locale: Locale) {
  const [parts, words] = await Promise.all([import("./own-parts.ts"), loadWords(locale)]);
  return { ...parts, words };
}

/** A report's words in a language, which need not be the page's. */
export async function loadWords(locale: Locale) {
  const { words } = await (locale === "fr" ? import("./words-fr.ts") : import("./words-en.ts"));
  return words;
}
