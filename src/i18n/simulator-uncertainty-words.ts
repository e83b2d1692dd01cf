import { simulatorUncertainty as english } from "./en/simulator-uncertainty.ts";
import { simulatorUncertainty as french } from "./fr/simulator-uncertainty.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type UncertaintyWords = typeof french;

/** Words of the simulator's view of what is uncertain. */
export function uncertaintyWords(locale: Locale): UncertaintyWords {
  return WORDS[locale];
}
