import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const CONVERSION_COUNT_METRICS = [
  {
    id: "clicks",
    name: { fr: "Clics", en: "Clicks" },
    family: "conversion",
    stage: "visit",
    monetary: false,
    formula: { fr: "clics vers le site", en: "clicks to the site" },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("metaAdsFields", "inline_link_clicks"),
      seen("linkedinAds", "clicks"),
      seen("xPosts", "URL clicks"),
      seen("tiktokAds", "Clicks (destination)"),
    ],
    pitfalls: [
      {
        fr: "« Clics (tous) » compte aussi les clics sur la photo ou le profil, qui ne mènent pas au site.",
        en: "“Clicks (all)” also counts clicks on the picture or the profile, which lead to no site.",
      },
    ],
    source: {
      name: "TikTok, Basic metrics and definitions in TikTok Ads Manager",
      address: "https://ads.tiktok.com/help/article?aid=10000166",
    },
  },
  {
    id: "visits",
    name: { fr: "Visites (sessions)", en: "Visits (sessions)" },
    family: "conversion",
    stage: "visit",
    monetary: false,
    formula: { fr: "sessions comptées sur le site", en: "sessions counted on the site" },
    per: null,
    unit: "count",
    better: "up",
    platforms: [seen("ga4Engagement", "Sessions")],
    pitfalls: [
      {
        fr: "Les clics d’une plateforme et les visites du site diffèrent toujours : témoins refusés, pages fermées trop tôt.",
        en: "A platform’s clicks and the site’s visits always differ: cookies refused, pages closed too soon.",
      },
    ],
    source: {
      name: "Google, [GA4] Engagement metrics",
      address: "https://support.google.com/analytics/answer/11109416",
    },
  },
  {
    id: "leads",
    name: { fr: "Prospects", en: "Leads" },
    family: "conversion",
    stage: "lead",
    monetary: false,
    formula: {
      fr: "personnes qui ont laissé de quoi les joindre",
      en: "people who left a way to be contacted",
    },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      unverified("meta", "Ads Manager", "Leads"),
      unverified("linkedin", "Campaign Manager", "Leads"),
      unverified("ga4", "Google Analytics 4", "generate_lead"),
    ],
    pitfalls: [
      {
        fr: "Un formulaire prérempli donne beaucoup de prospects peu décidés : suivez-les jusqu’à la vente.",
        en: "A prefilled form brings many half-hearted leads: follow them to the sale.",
      },
    ],
    source: {
      name: "AdManage, Facebook ads cost per lead",
      address: "https://admanage.ai/blog/facebook-ads-cost-per-lead-benchmarks",
    },
  },
  {
    id: "conversions",
    name: { fr: "Conversions (événements clés)", en: "Conversions (key events)" },
    family: "conversion",
    stage: "sale",
    monetary: false,
    formula: {
      fr: "fois où le geste choisi a été fait",
      en: "times the chosen action was taken",
    },
    per: null,
    unit: "count",
    better: "up",
    platforms: [
      seen("metaAdsFields", "conversions"),
      seen("ga4KeyEvents", "Key events"),
      seen("tiktokAds", "Conversions"),
      unverified("linkedin", "Campaign Manager", "Conversions"),
    ],
    pitfalls: [
      {
        fr: "Chaque plateforme s’attribue la même vente : leurs conversions ne s’additionnent pas.",
        en: "Each platform claims the same sale: their conversions do not add up.",
      },
    ],
    source: {
      name: "TikTok, Basic metrics and definitions in TikTok Ads Manager",
      address: "https://ads.tiktok.com/help/article?aid=10000166",
    },
  },
  {
    id: "sales",
    name: { fr: "Ventes", en: "Sales" },
    family: "conversion",
    stage: "sale",
    monetary: false,
    formula: { fr: "commandes payées, retours déduits", en: "orders paid, minus returns" },
    per: null,
    unit: "count",
    better: "up",
    platforms: [unverified("ga4", "Google Analytics 4", "Ecommerce purchases")],
    pitfalls: [
      {
        fr: "Une vente qui suit un clic n’est pas une vente causée par lui : une partie aurait eu lieu sans.",
        en: "A sale after a click is not a sale caused by it: some would have happened anyway.",
      },
    ],
    source: { name: "Retour", address: null },
  },
] as const satisfies readonly Metric[];
