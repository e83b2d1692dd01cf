import { exercise as exerciseEn } from "./en/exercise.ts";
import { player as playerEn } from "./en/player.ts";
import { exercise as exerciseFr } from "./fr/exercise.ts";
import { player as playerFr } from "./fr/player.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: { ...exerciseFr, ...playerFr }, en: { ...exerciseEn, ...playerEn } };

export type PlayerWords = (typeof WORDS)["fr"];

/** Words of an exercise in whatever form it is answered. Apart from the practice page's own, which is read before. */
export function playerWords(locale: Locale): PlayerWords {
  return WORDS[locale];
}
