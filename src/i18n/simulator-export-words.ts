import { simulatorExport as english } from "./en/simulator-export.ts";
import { simulatorExport as french } from "./fr/simulator-export.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type SimulatorExportWords = typeof french;

/** Words of the simulator's export view. */
export function simulatorExportWords(locale: Locale): SimulatorExportWords {
  return WORDS[locale];
}
