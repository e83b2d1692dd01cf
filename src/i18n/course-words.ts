import { course as english } from "./en/course.ts";
import { course as french } from "./fr/course.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the map of the course. */
export function courseWords(locale: Locale): typeof french {
  return WORDS[locale];
}
