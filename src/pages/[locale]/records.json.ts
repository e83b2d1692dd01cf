import type { APIRoute } from "astro";
import type { SampleRecords } from "../../adapters/record-import/sample-records.ts";
import { loadRecords } from "../../authoring/load-scenarios.ts";
import { figuresOfBusiness } from "../../domain/record/figures-of-business.ts";
import { records as english } from "../../i18n/en/records.ts";
import { records as french } from "../../i18n/fr/records.ts";
import { LOCALES, type Locale } from "../../i18n/locale.ts";
import { postName } from "../../i18n/post-names.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";

/** The running company's records as dated figures, which a learner may load into the hub, in one language. */
export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute = ({ props }) => {
  const locale = props.locale as Locale;
  const { platforms } = simulatorWords(locale);
  const sample: SampleRecords = {
    figures: figuresOfBusiness(loadRecords(process.cwd()), {
      post: (post) => postName(post, locale),
      ad: ({ campaign, ad }) => `${campaign} › ${ad}`,
      channel: (platform) => platforms[platform],
      source: { fr: french, en: english }[locale].sample.source,
      currency: "CAD",
    }),
  };
  return Response.json(sample);
};
