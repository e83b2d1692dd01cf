import type { Metric } from "../metric.ts";
import { seen } from "../platform-pages.ts";

const TRUE_SOCIAL = {
  name: "True Social Metrics, Metric introduction",
  address: "https://www.truesocialmetrics.com/university/metric-introduction",
} as const;

export const INTERACTION_METRICS = [
  {
    id: "conversation-rate",
    name: { fr: "Taux de conversation", en: "Conversation rate" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "commentaires ÷ publications", en: "comments ÷ posts" },
    per: "posts",
    unit: "ratio",
    better: "up",
    platforms: [
      seen("instagramMedia", "comments"),
      seen("linkedinPage", "Comments"),
      seen("xPosts", "Replies"),
      seen("youtubeFields", "comments"),
    ],
    pitfalls: [
      {
        fr: "Une plainte suivie de vingt réponses le fait monter : lisez les commentaires.",
        en: "A complaint with twenty replies raises it: read the comments.",
      },
    ],
    source: TRUE_SOCIAL,
  },
  {
    id: "applause-rate",
    name: { fr: "Taux d’applaudissement", en: "Applause rate" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "mentions J’aime ÷ publications", en: "likes ÷ posts" },
    per: "posts",
    unit: "ratio",
    better: "up",
    platforms: [
      seen("instagramMedia", "likes"),
      seen("linkedinPage", "Likes"),
      seen("xPosts", "Likes"),
      seen("youtubeFields", "likes"),
    ],
    pitfalls: [
      {
        fr: "Aimer ne coûte rien : c’est le geste qui annonce le moins un achat.",
        en: "A like costs nothing: of all actions it says least about a purchase.",
      },
    ],
    source: TRUE_SOCIAL,
  },
  {
    id: "engaged-session-rate",
    name: { fr: "Taux d’engagement de GA4", en: "GA4 engagement rate" },
    family: "engagement",
    stage: "visit",
    monetary: false,
    formula: {
      fr: "sessions avec engagement ÷ sessions (plus de 10 s, un événement clé ou deux pages vues)",
      en: "engaged sessions ÷ sessions (over 10 s, a key event, or two page views)",
    },
    per: "sessions",
    unit: "share",
    better: "up",
    platforms: [seen("ga4Engagement", "Engagement rate")],
    pitfalls: [
      {
        fr: "Il mesure des visites du site : il n’a que le nom en commun avec le taux d’engagement d’un réseau social.",
        en: "It measures visits to the site: it shares only its name with a social network’s engagement rate.",
      },
    ],
    source: {
      name: "Google, [GA4] Engagement metrics",
      address: "https://support.google.com/analytics/answer/11109416",
    },
  },
] as const satisfies readonly Metric[];
