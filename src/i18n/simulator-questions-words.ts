import { simulatorQuestions as english } from "./en/simulator-questions.ts";
import { simulatorQuestions as french } from "./fr/simulator-questions.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type QuestionWords = typeof french;

/** Words of the simulator's questions. */
export function questionWords(locale: Locale): QuestionWords {
  return WORDS[locale];
}
