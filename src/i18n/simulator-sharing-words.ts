import { simulatorSharing as english } from "./en/simulator-sharing.ts";
import { simulatorSharing as french } from "./fr/simulator-sharing.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SharingWords = typeof french;

/** Words of sharing a plan, of opening one that was shared, and of keeping a copy. */
export function sharingWords(locale: Locale): SharingWords {
  return WORDS[locale];
}
