import { funnel as english } from "./en/funnel.ts";
import { funnel as french } from "./fr/funnel.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type FunnelWords = typeof french;

/** Words of the lesson on the funnel. */
export function funnelWords(locale: Locale): FunnelWords {
  return WORDS[locale];
}
