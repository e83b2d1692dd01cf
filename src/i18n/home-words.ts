import { home as english } from "./en/home.ts";
import { home as french } from "./fr/home.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the home page. */
export function homeWords(locale: Locale): typeof french {
  return WORDS[locale];
}
