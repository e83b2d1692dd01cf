import { player as english } from "./en/player.ts";
import { player as french } from "./fr/player.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type PlayerWords = typeof french;

/** Words of an exercise in whatever form it is answered. Apart from the practice page's own, which is read before. */
export function playerWords(locale: Locale): PlayerWords {
  return WORDS[locale];
}
