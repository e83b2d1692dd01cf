import { kept as english } from "./en/kept.ts";
import { kept as french } from "./fr/kept.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type KeptWords = typeof french;

/** Words of what this browser keeps. */
export function keptWords(locale: Locale): KeptWords {
  return WORDS[locale];
}
