import type { APIRoute } from "astro";
import type { MetricList } from "../../adapters/metric/metric-list.ts";
import { listedMetric } from "../../domain/metric/listed-metric.ts";
import { METRICS } from "../../domain/metric/metric-catalogue.ts";
import { LOCALES } from "../../i18n/locale.ts";
import { metricCatalogueWords } from "../../i18n/metric-catalogue-words.ts";

/** The catalogue of metrics in one language: what looks through it fetches it when it wakes. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = ({ props: { locale } }) => {
  const language = locale as (typeof LOCALES)[number];
  const list: MetricList = {
    metrics: METRICS.map((metric) => listedMetric(metric, language)),
    ...metricCatalogueWords(language),
  };
  return Response.json(list);
};
