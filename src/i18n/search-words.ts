import { search as english } from "./en/search.ts";
import { search as french } from "./fr/search.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the search. */
export function searchWords(locale: Locale): typeof french {
  return WORDS[locale];
}
