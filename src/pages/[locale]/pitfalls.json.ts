import type { APIRoute } from "astro";
import { METRICS } from "../../domain/metric/metric-catalogue.ts";
import { LOCALES } from "../../i18n/locale.ts";

/** What misleads about each metric, in one language: the simulator fetches it when an indicator is first opened. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = ({ props: { locale } }) => {
  const language = locale as (typeof LOCALES)[number];
  return Response.json(
    Object.fromEntries(METRICS.map(({ id, pitfalls }) => [id, pitfalls.map((pitfall) => pitfall[language])])),
  );
};
