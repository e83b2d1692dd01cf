import { simulatorTime as english } from "./en/simulator-time.ts";
import { simulatorTime as french } from "./fr/simulator-time.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SimulatorTimeWords = typeof french;

/** Words of the simulator's time view. */
export function simulatorTimeWords(locale: Locale): SimulatorTimeWords {
  return WORDS[locale];
}
