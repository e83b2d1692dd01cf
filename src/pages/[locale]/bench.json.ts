import type { APIRoute } from "astro";
import { loadBenchmarks } from "../../authoring/load-benchmarks.ts";
import { loadSampleCampaigns } from "../../authoring/load-sample-campaigns.ts";
import { LOCALES } from "../../i18n/locale.ts";

/** What the simulator fetches when it is first asked for: the sample campaigns and the benchmarks, in one language. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = ({ props: { locale } }) => {
  const root = process.cwd();
  const language = locale as (typeof LOCALES)[number];
  return Response.json({
    samples: loadSampleCampaigns(root)[language],
    benchmarks: loadBenchmarks(root)[language],
  });
};
