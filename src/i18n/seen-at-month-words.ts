import { seenAtMonth as english } from "./en/seen-at-month.ts";
import { seenAtMonth as french } from "./fr/seen-at-month.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the curve of ROI as it is seen month by month. */
export function seenAtMonthWords(locale: Locale): typeof french {
  return WORDS[locale];
}
