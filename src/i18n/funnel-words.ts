import { funnelTexts as english } from "./en/funnel-texts.ts";
import type { funnel } from "./fr/funnel.ts";
import { funnelTexts as french } from "./fr/funnel-texts.ts";
import type { funnelTracker } from "./fr/funnel-tracker.ts";
import type { Locale } from "./locale.ts";

const TEXTS = { fr: french, en: english };

// An island takes one language's own, to be half as heavy.
export type FunnelWords = typeof funnel;
export type TrackerWords = typeof funnelTracker;
export type FunnelTexts = typeof french;

/** Texts of the funnel tracker that hold no figure, for a page to give to it. */
export function funnelTexts(locale: Locale): FunnelTexts {
  return TEXTS[locale];
}
