import { formula as english } from "./en/formula.ts";
import { formula as french } from "./fr/formula.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** The quantities that formulas name. */
export function formulaWords(locale: Locale): typeof french {
  return WORDS[locale];
}
