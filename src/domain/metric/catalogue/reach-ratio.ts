import type { Metric } from "../metric.ts";
import { seen } from "../platform-pages.ts";

export const REACH_RATIO_METRICS = [
  {
    id: "reach-rate",
    name: { fr: "Taux de portée", en: "Reach rate" },
    family: "reach",
    stage: "awareness",
    monetary: false,
    formula: { fr: "portée ÷ abonnés", en: "reach ÷ followers" },
    per: "followers",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Il dépasse 100 % quand des non-abonnés voient la publication : ce n’est pas une part des abonnés.",
        en: "It passes 100% when non-followers see the post: it is not a share of followers.",
      },
    ],
    source: { name: "Retour", address: null },
  },
  {
    id: "frequency",
    name: { fr: "Fréquence", en: "Frequency" },
    family: "reach",
    stage: "awareness",
    monetary: false,
    formula: { fr: "impressions ÷ portée", en: "impressions ÷ reach" },
    per: "reach",
    unit: "ratio",
    better: "depends",
    platforms: [seen("metaAdsFields", "frequency"), seen("tiktokAds", "Frequency")],
    pitfalls: [
      {
        fr: "C’est une moyenne : une fréquence de 3 peut cacher bien des gens rejoints une fois et quelques-uns lassés.",
        en: "It is an average: a frequency of 3 can hide many people reached once and a few worn out.",
      },
    ],
    source: {
      name: "TikTok, Basic metrics and definitions in TikTok Ads Manager",
      address: "https://ads.tiktok.com/help/article?aid=10000166",
    },
  },
  {
    id: "share-of-voice",
    name: { fr: "Part de voix", en: "Share of voice" },
    family: "reach",
    stage: "awareness",
    monetary: false,
    formula: {
      fr: "mentions de la marque ÷ mentions de la marque et de ses concurrents",
      en: "mentions of the brand ÷ mentions of it and its competitors",
    },
    per: "mentions",
    unit: "share",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Elle dépend des concurrents qu’on choisit et du bruit d’une crise : une plainte compte comme un éloge.",
        en: "It depends on which competitors are chosen, and on a crisis: a complaint counts like praise.",
      },
    ],
    source: { name: "Keyhole, Mariana O’Connor", address: "https://keyhole.co/author/mariana-o-connor/" },
  },
] as const satisfies readonly Metric[];
