import { exam as english } from "./en/exam.ts";
import { exam as french } from "./fr/exam.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the closing exam. */
export function examWords(locale: Locale): typeof french {
  return WORDS[locale];
}
