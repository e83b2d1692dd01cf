import type { Metric } from "../metric.ts";

const INSIGHTWORTHY = {
  name: "Insightworthy, Sentiment score",
  address: "https://kpi.insightworthy.com/sentiment-score",
} as const;

export const SENTIMENT_METRICS = [
  {
    id: "mentions",
    name: { fr: "Mentions de la marque", en: "Brand mentions" },
    family: "sentiment",
    stage: "awareness",
    monetary: false,
    formula: {
      fr: "publications et commentaires qui nomment la marque",
      en: "posts and comments that name the brand",
    },
    per: null,
    unit: "count",
    better: "depends",
    platforms: [],
    pitfalls: [
      {
        fr: "Une crise multiplie les mentions : le nombre ne dit pas si l’on vous aime.",
        en: "A crisis multiplies mentions: the number does not say whether people like you.",
      },
    ],
    source: { name: "Keyhole, Mariana O’Connor", address: "https://keyhole.co/author/mariana-o-connor/" },
  },
  {
    id: "net-sentiment-of-all",
    name: { fr: "Sentiment net (sur toutes les mentions)", en: "Net sentiment (over all mentions)" },
    family: "sentiment",
    stage: "engagement",
    monetary: false,
    formula: {
      fr: "(mentions positives − négatives) ÷ toutes les mentions",
      en: "(positive − negative mentions) ÷ all mentions",
    },
    per: "mentions",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Les mentions neutres le tirent vers zéro : il baisse quand on parle plus de vous, même en bien.",
        en: "Neutral mentions pull it to zero: it falls as people talk more about you, even kindly.",
      },
      {
        fr: "Les outils lisent mal l’ironie et le français d’ici : vérifiez un échantillon à la main.",
        en: "Tools misread irony and local French: check a sample by hand.",
      },
    ],
    source: INSIGHTWORTHY,
  },
  {
    id: "net-sentiment-of-opinions",
    name: { fr: "Sentiment net (sur les opinions)", en: "Net sentiment (over opinions)" },
    family: "sentiment",
    stage: "engagement",
    monetary: false,
    formula: {
      fr: "(mentions positives − négatives) ÷ (positives + négatives)",
      en: "(positive − negative mentions) ÷ (positive + negative)",
    },
    per: "opinions",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Trois opinions sur mille mentions suffisent à le porter à 100 % : donnez le nombre d’opinions.",
        en: "Three opinions in a thousand mentions can bring it to 100%: give the number of opinions.",
      },
    ],
    source: INSIGHTWORTHY,
  },
] as const satisfies readonly Metric[];
