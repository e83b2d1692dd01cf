import { simulator as english } from "./en/simulator.ts";
import { simulator as french } from "./fr/simulator.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SimulatorWords = typeof french;

/** Words of the simulator. */
export function simulatorWords(locale: Locale): SimulatorWords {
  return WORDS[locale];
}
