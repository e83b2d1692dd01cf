import type { Channel } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";

/** What each channel is called, by its id: its platform, numbered where a plan has several on one. */
export function channelNames(channels: readonly Channel[], locale: Locale): ReadonlyMap<string, string> {
  const words = simulatorWords(locale).platforms;
  return new Map(
    channels.map(({ id, platform }) => {
      const alike = channels.filter((each) => each.platform === platform);
      const rank = alike.findIndex((each) => each.id === id) + 1;
      return [id, alike.length > 1 ? `${words[platform]} ${rank}` : words[platform]];
    }),
  );
}
