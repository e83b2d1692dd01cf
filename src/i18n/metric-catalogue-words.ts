import { metricCatalogue as english } from "./en/metric-catalogue.ts";
import { metricCatalogue as french } from "./fr/metric-catalogue.ts";
import type { Locale } from "./locale.ts";

const WORDS = { fr: french, en: english };

export type MetricCatalogueWords = typeof french;

/** What the catalogue of metrics calls its families, stages, bases and tools: for the build alone, which passes them on as data. */
export function metricCatalogueWords(locale: Locale): MetricCatalogueWords {
  return WORDS[locale];
}
