import { teaching as english } from "./en/teaching.ts";
import { teaching as french } from "./fr/teaching.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the pages for teachers. */
export function teachingWords(locale: Locale): typeof french {
  return WORDS[locale];
}
