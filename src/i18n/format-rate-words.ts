import { formatRates as english } from "./en/format-rates.ts";
import { formatRates as french } from "./fr/format-rates.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the click rates by format, in the page's language. */
export function formatRateWords(locale: Locale): typeof french {
  return WORDS[locale];
}
