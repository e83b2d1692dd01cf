import { simulatorIndicators as english } from "./en/simulator-indicators.ts";
import { simulatorIndicators as french } from "./fr/simulator-indicators.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SimulatorIndicatorsWords = typeof french;

/** Words of the simulator's indicators view. */
export function simulatorIndicatorsWords(locale: Locale): SimulatorIndicatorsWords {
  return WORDS[locale];
}
