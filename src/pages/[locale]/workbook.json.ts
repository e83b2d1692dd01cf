import type { APIRoute } from "astro";
import { loadSampleWorkbook } from "../../authoring/load-sample-workbook.ts";
import { LOCALES } from "../../i18n/locale.ts";

/** The running company's workbook, which a learner may look at beside their own, in one language. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = ({ props: { locale } }) =>
  Response.json(loadSampleWorkbook(process.cwd())[locale as (typeof LOCALES)[number]]);
