import { simulatorPath as english } from "./en/simulator-path.ts";
import { simulatorPath as french } from "./fr/simulator-path.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SimulatorPathWords = typeof french;

/** Words of the simulator's path view. */
export function simulatorPathWords(locale: Locale): SimulatorPathWords {
  return WORDS[locale];
}
