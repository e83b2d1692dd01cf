import { simulatorRanges as english } from "./en/simulator-ranges.ts";
import { simulatorRanges as french } from "./fr/simulator-ranges.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type RangesWords = typeof french;

/** Words of an input's range: its three figures, its shape, and what can be wrong with it. */
export function rangesWords(locale: Locale): RangesWords {
  return WORDS[locale];
}
