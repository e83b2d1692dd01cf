import { glossary as english } from "./en/glossary.ts";
import { glossary as french } from "./fr/glossary.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the glossary's page. */
export function glossaryWords(locale: Locale): typeof french {
  return WORDS[locale];
}
