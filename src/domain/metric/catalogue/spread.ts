import type { Metric } from "../metric.ts";
import { seen } from "../platform-pages.ts";

const SOCIALK = {
  name: "Socialk, Virality rate and amplification explained",
  address: "https://socialk.it/en/blog/virality-rate-and-amplification-explained",
} as const;

export const SPREAD_METRICS = [
  {
    id: "amplification-per-post",
    name: { fr: "Taux d’amplification (par publication)", en: "Amplification rate (per post)" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "partages ÷ publications", en: "shares ÷ posts" },
    per: "posts",
    unit: "ratio",
    better: "up",
    platforms: [seen("linkedinPage", "Shares"), seen("xPosts", "Reposts"), seen("youtubeFields", "shares")],
    pitfalls: [
      {
        fr: "D’autres appellent du même nom les partages par abonné : dites lequel vous employez.",
        en: "Others give the same name to shares per follower: say which one you use.",
      },
    ],
    source: {
      name: "Avinash Kaushik, Best Social Media Metrics",
      address:
        "https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/",
    },
  },
  {
    id: "amplification-by-followers",
    name: { fr: "Taux d’amplification (par abonnés)", en: "Amplification rate (by followers)" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "partages ÷ abonnés", en: "shares ÷ followers" },
    per: "followers",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Une seule publication partagée par des inconnus le fait bondir, sans que les abonnés aient bougé.",
        en: "One post shared by strangers makes it jump, though followers did nothing.",
      },
    ],
    source: {
      name: "HSMAI, Amplification rate",
      address: "https://academy.hsmai.org/glossary/amplification-rate/",
    },
  },
  {
    id: "virality-by-impressions",
    name: { fr: "Taux de viralité (par impressions)", en: "Virality rate (by impressions)" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "partages ÷ impressions", en: "shares ÷ impressions" },
    per: "impressions",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Certains divisent par la portée : le chiffre grossit sans que rien ait changé.",
        en: "Some divide by reach: the figure grows though nothing has changed.",
      },
    ],
    source: SOCIALK,
  },
  {
    id: "virality-by-reach",
    name: { fr: "Taux de viralité (par portée)", en: "Virality rate (by reach)" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "partages ÷ portée", en: "shares ÷ reach" },
    per: "reach",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "La portée est une estimation : sur une petite publication, le taux l’est aussi.",
        en: "Reach is an estimate: on a small post, so is the rate.",
      },
    ],
    source: SOCIALK,
  },
] as const satisfies readonly Metric[];
