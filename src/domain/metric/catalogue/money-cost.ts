import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const COST_METRICS = [
  {
    id: "cost-per-mille",
    name: { fr: "Coût pour mille impressions (CPM)", en: "Cost per thousand impressions (CPM)" },
    family: "money",
    stage: "awareness",
    monetary: true,
    formula: { fr: "coût ÷ impressions × 1 000", en: "cost ÷ impressions × 1,000" },
    per: "thousand-impressions",
    unit: "money",
    better: "down",
    platforms: [
      seen("metaAdsFields", "cpm"),
      seen("tiktokAds", "CPM"),
      unverified("linkedin", "Campaign Manager", "Average CPM"),
      unverified("x", "X Ads", "CPM"),
    ],
    pitfalls: [
      {
        fr: "Un CPM bas peut venir d’un public qui n’achètera jamais.",
        en: "A low CPM may come from an audience that will never buy.",
      },
    ],
    source: {
      name: "Daniel Pinero, How to calculate CPM",
      address: "http://www.danielpinero.com/how-to-calculate-cpm",
    },
  },
  {
    id: "cost-per-click",
    name: { fr: "Coût par clic (CPC)", en: "Cost per click (CPC)" },
    family: "money",
    stage: "visit",
    monetary: true,
    formula: { fr: "coût ÷ clics", en: "cost ÷ clicks" },
    per: "clicks",
    unit: "money",
    better: "down",
    platforms: [
      seen("metaAdsFields", "cpc, cost_per_inline_link_click"),
      seen("tiktokAds", "CPC (destination)"),
      unverified("linkedin", "Campaign Manager", "Average CPC"),
      unverified("x", "X Ads", "Cost per link click"),
    ],
    pitfalls: [
      {
        fr: "Le « cpc » de Meta divise par tous les clics : sur les seuls clics vers le site, le coût est plus élevé.",
        en: "Meta’s “cpc” divides by all clicks: by clicks to the site alone, the cost is higher.",
      },
    ],
    source: {
      name: "Go Social Media, CPC, CPM, CPA",
      address: "https://gosocial-media.com/cpc-cpm-cpa-comprendre-les-metriques-publicitaires-essentielles",
    },
  },
  {
    id: "cost-per-lead",
    name: { fr: "Coût par prospect (CPL)", en: "Cost per lead (CPL)" },
    family: "money",
    stage: "lead",
    monetary: true,
    formula: { fr: "coût ÷ prospects", en: "cost ÷ leads" },
    per: "leads",
    unit: "money",
    better: "down",
    platforms: [
      unverified("meta", "Ads Manager", "Cost per lead"),
      unverified("linkedin", "Campaign Manager", "Cost Per Lead"),
    ],
    pitfalls: [
      {
        fr: "Des prospects bon marché qui n’achètent pas coûtent plus cher par vente.",
        en: "Cheap leads who do not buy cost more per sale.",
      },
    ],
    source: {
      name: "AdManage, Facebook ads cost per lead",
      address: "https://admanage.ai/blog/facebook-ads-cost-per-lead-benchmarks",
    },
  },
  {
    id: "cost-per-acquisition",
    name: { fr: "Coût par acquisition (CPA)", en: "Cost per acquisition (CPA)" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: { fr: "coût ÷ conversions", en: "cost ÷ conversions" },
    per: "conversions",
    unit: "money",
    better: "down",
    platforms: [
      seen("metaAdsFields", "cost_per_conversion"),
      seen("tiktokAds", "Cost per conversion"),
      unverified("linkedin", "Campaign Manager", "Cost Per Conversion"),
    ],
    pitfalls: [
      {
        fr: "Le « A » peut vouloir dire une vente, une inscription ou un simple geste : demandez lequel.",
        en: "The “A” may mean a sale, a sign-up or a mere action: ask which.",
      },
    ],
    source: {
      name: "Mate Tools, Calculateur de CPA",
      address: "https://mate.tools/fr/calculateur-cpa-a-partir-de-cpm",
    },
  },
] as const satisfies readonly Metric[];
