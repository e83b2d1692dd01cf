import { metricUse as english } from "./en/metric-use.ts";
import { metricUse as french } from "./fr/metric-use.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

/** Words of calling the use of a metric vanity or decision. */
export function metricUseWords(locale: Locale): typeof french {
  return WORDS[locale];
}
