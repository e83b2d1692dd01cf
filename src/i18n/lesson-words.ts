import { lesson as english } from "./en/lesson.ts";
import { lesson as french } from "./fr/lesson.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the frame that a lesson's text stands in. */
export function lessonWords(locale: Locale): typeof french {
  return WORDS[locale];
}
