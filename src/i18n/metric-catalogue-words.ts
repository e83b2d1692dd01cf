import { metricCatalogue as english } from "./en/metric-catalogue.ts";
import { metricCatalogue as french } from "./fr/metric-catalogue.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type MetricCatalogueWords = typeof french;

/** Words around the catalogue of metrics. Of the page alone: an island gets those it needs from it. */
export function metricCatalogueWords(locale: Locale): MetricCatalogueWords {
  return WORDS[locale];
}
