import { value as english } from "./en/value.ts";
import { value as french } from "./fr/value.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type ValueWords = typeof french;

/** Words of lesson 8's instruments. */
export function valueWords(locale: Locale): ValueWords {
  return WORDS[locale];
}
