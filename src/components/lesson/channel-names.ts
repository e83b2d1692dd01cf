import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";

/** What a scenario's channels are called: by their platforms. */
export function channelNames({ channels }: Scenario, locale: Locale): readonly string[] {
  const { platforms } = simulatorWords(locale);
  return channels.map(({ platform }) => platforms[platform]);
}
