import { smart as english } from "./en/smart.ts";
import { smart as french } from "./fr/smart.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SmartWords = typeof french;

/** Words of the SMART review: what each code means, why it matters, how to mend it. */
export function smartWords(locale: Locale): SmartWords {
  return WORDS[locale];
}
