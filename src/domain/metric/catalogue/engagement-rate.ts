import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

const HOOTSUITE = {
  name: "Hootsuite, How to calculate engagement rate",
  address: "https://blog.hootsuite.com/calculate-engagement-rate/",
} as const;

export const ENGAGEMENT_RATE_METRICS = [
  {
    id: "engagements",
    name: { fr: "Interactions", en: "Engagements" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: {
      fr: "mentions J’aime + commentaires + partages + autres gestes, selon la plateforme",
      en: "likes + comments + shares + other actions, as the platform counts",
    },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("instagramMedia", "total_interactions"),
      seen("linkedinPage", "Engagement"),
      seen("xAds", "Engagements"),
    ],
    pitfalls: [
      {
        fr: "LinkedIn et X y comptent les clics, d’autres non : le même mot, deux totaux.",
        en: "LinkedIn and X count clicks in it, others do not: one word, two totals.",
      },
    ],
    source: {
      name: "X, Export .CSV definitions",
      address:
        "https://business.twitter.com/it/help/campaign-measurement-and-analytics/export-csv-definitions.html",
    },
  },
  {
    id: "engagement-rate-by-reach",
    name: { fr: "Taux d’engagement par portée", en: "Engagement rate by reach (ERR)" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "interactions ÷ portée", en: "engagements ÷ reach" },
    per: "reach",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Une personne qui aime, commente et partage compte trois fois.",
        en: "Someone who likes, comments and shares counts three times.",
      },
    ],
    source: HOOTSUITE,
  },
  {
    id: "engagement-rate-by-impressions",
    name: { fr: "Taux d’engagement par impressions", en: "Engagement rate by impressions" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "interactions ÷ impressions", en: "engagements ÷ impressions" },
    per: "impressions",
    unit: "ratio",
    better: "up",
    platforms: [seen("linkedinPage", "Engagement Rate"), seen("xAds", "Engagement rate")],
    pitfalls: [
      {
        fr: "Il est plus bas que le taux par portée pour la même publication, car on la voit plus d’une fois.",
        en: "It is lower than the rate by reach for the same post, since people see it more than once.",
      },
    ],
    source: HOOTSUITE,
  },
  {
    id: "engagement-rate-by-followers",
    name: { fr: "Taux d’engagement par abonnés", en: "Engagement rate by followers" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "interactions de la période ÷ abonnés", en: "engagements of the period ÷ followers" },
    per: "followers",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Publier deux fois plus le fait monter sans que personne soit plus engagé.",
        en: "Posting twice as much raises it without anyone being more engaged.",
      },
      {
        fr: "Les interactions de non-abonnés sont divisées par des abonnés qui n’y sont pour rien.",
        en: "Engagements of non-followers are divided by followers who had no part in them.",
      },
    ],
    source: HOOTSUITE,
  },
  {
    id: "engagement-rate-per-post",
    name: { fr: "Taux d’engagement par publication", en: "Engagement rate per post" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "interactions ÷ publications ÷ abonnés", en: "engagements ÷ posts ÷ followers" },
    per: "posts",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Les études sectorielles l’emploient souvent : ne le comparez pas à un taux par portée.",
        en: "Industry reports often use it: do not compare it with a rate by reach.",
      },
    ],
    source: HOOTSUITE,
  },
  {
    id: "engaged-users-rate",
    name: { fr: "Part de personnes engagées (par portée)", en: "Engaged users rate (by reach)" },
    family: "engagement",
    stage: "engagement",
    monetary: false,
    formula: { fr: "personnes qui ont interagi ÷ portée", en: "people who interacted ÷ reach" },
    per: "reach",
    unit: "share",
    better: "up",
    platforms: [unverified("meta", "Instagram Insights", "Accounts engaged")],
    pitfalls: [
      {
        fr: "Elle compte des personnes et non des gestes : elle ne dépasse jamais 100 % et se compare mal aux autres taux.",
        en: "It counts people, not actions: it never passes 100%, and cannot be compared with the other rates.",
      },
    ],
    source: { name: "Collège Cumberland, sans date / undated", address: null },
  },
] as const satisfies readonly Metric[];
