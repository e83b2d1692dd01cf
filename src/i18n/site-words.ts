import { site as english } from "./en/site.ts";
import { site as french } from "./fr/site.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the frame that every page stands in. */
export function siteWords(locale: Locale): typeof french {
  return WORDS[locale];
}
