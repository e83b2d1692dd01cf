import { copyQuestion as english } from "./en/copy-question.ts";
import { copyQuestion as french } from "./fr/copy-question.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type CopyQuestionWords = typeof french;

/** Words of the question that is asked before a copy takes the place of what is here. */
export function copyQuestionWords(locale: Locale): CopyQuestionWords {
  return WORDS[locale];
}
