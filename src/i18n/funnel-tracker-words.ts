import { funnelTracker as english } from "./en/funnel-tracker.ts";
import { funnelTracker as french } from "./fr/funnel-tracker.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of the funnel tracker. */
export function trackerWords(locale: Locale): typeof french {
  return WORDS[locale];
}
