import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const CONVERSION_RATE_METRICS = [
  {
    id: "click-through-rate",
    name: { fr: "Taux de clics (CTR)", en: "Click-through rate (CTR)" },
    family: "conversion",
    stage: "visit",
    monetary: false,
    formula: { fr: "clics ÷ impressions", en: "clicks ÷ impressions" },
    per: "impressions",
    unit: "share",
    better: "up",
    platforms: [
      seen("metaLinkCtr", "CTR (link click-through rate)"),
      seen("metaAdsFields", "ctr, inline_link_click_ctr"),
      seen("tiktokAds", "CTR (destination)"),
      seen("youtubeReach", "Impressions click-through rate (CTR)"),
      unverified("linkedin", "Campaign Manager", "Average CTR"),
      unverified("x", "X Ads", "Click rate"),
    ],
    pitfalls: [
      {
        fr: "Chez Meta, le CTR des liens ne compte que les clics sur un lien, et le CTR (tous) compte chaque clic : comparez le même à lui-même.",
        en: "At Meta the link CTR counts clicks on links only, and CTR (all) counts every click: compare like with like.",
      },
    ],
    source: {
      name: "AdPlay, Good CTR for Facebook ads",
      address: "https://adplay.ai/blog/good-ctr-facebook-ads",
    },
  },
  {
    id: "conversion-rate-by-clicks",
    name: { fr: "Taux de conversion (par clics)", en: "Conversion rate (by clicks)" },
    family: "conversion",
    stage: "sale",
    monetary: false,
    formula: { fr: "conversions ÷ clics", en: "conversions ÷ clicks" },
    per: "clicks",
    unit: "ratio",
    better: "up",
    platforms: [
      seen("tiktokAds", "Conversion rate (CVR, clicks)"),
      unverified("linkedin", "Campaign Manager", "Conversion Rate"),
    ],
    pitfalls: [
      {
        fr: "TikTok a aussi un « CVR » par impressions, bien plus petit : lisez le dénominateur.",
        en: "TikTok also has a “CVR” by impressions, far smaller: read the denominator.",
      },
    ],
    source: {
      name: "TikTok, Basic metrics and definitions in TikTok Ads Manager",
      address: "https://ads.tiktok.com/help/article?aid=10000166",
    },
  },
  {
    id: "conversion-rate-by-visits",
    name: { fr: "Taux de conversion (par visites)", en: "Conversion rate (by visits)" },
    family: "conversion",
    stage: "sale",
    monetary: false,
    formula: { fr: "conversions ÷ visites", en: "conversions ÷ visits" },
    per: "visits",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Plus de visiteurs peu intéressés le font baisser alors que les ventes montent.",
        en: "More visitors of little interest lower it while sales rise.",
      },
    ],
    source: { name: "Google, Analytics Help", address: "https://support.google.com/analytics/" },
  },
  {
    id: "session-key-event-rate",
    name: { fr: "Taux d’événements clés par session", en: "Session key event rate" },
    family: "conversion",
    stage: "sale",
    monetary: false,
    formula: {
      fr: "sessions avec au moins un événement clé ÷ sessions",
      en: "sessions with at least one key event ÷ sessions",
    },
    per: "sessions",
    unit: "share",
    better: "up",
    platforms: [seen("ga4KeyEvents", "Session Key Event Rate")],
    pitfalls: [
      {
        fr: "Il réunit tous les événements clés : marquer le défilement comme clé le fait grimper sans une vente de plus.",
        en: "It lumps all key events together: marking a scroll as key raises it without one more sale.",
      },
    ],
    source: {
      name: "Littledata, Conversion rate in Google Analytics 4",
      address: "https://help.littledata.io/google-analytics/conversions/conversion-rate-ga4",
    },
  },
  {
    id: "lead-rate",
    name: { fr: "Taux d’inscription", en: "Lead rate" },
    family: "conversion",
    stage: "lead",
    monetary: false,
    formula: { fr: "prospects ÷ visites", en: "leads ÷ visits" },
    per: "visits",
    unit: "share",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Un cadeau à l’inscription l’améliore et fait baisser le taux de vente ensuite : regardez les deux.",
        en: "A gift for signing up improves it and lowers the close rate later: look at both.",
      },
    ],
    source: { name: "Retour", address: null },
  },
  {
    id: "close-rate",
    name: { fr: "Taux de vente", en: "Close rate" },
    family: "conversion",
    stage: "sale",
    monetary: false,
    formula: { fr: "ventes ÷ prospects", en: "sales ÷ leads" },
    per: "leads",
    unit: "share",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Les prospects récents n’ont pas eu le temps d’acheter : attendez la fin du cycle de vente.",
        en: "Recent leads have not had time to buy: wait until the sales cycle has run.",
      },
    ],
    source: { name: "Retour", address: null },
  },
] as const satisfies readonly Metric[];
