import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const VALUE_METRICS = [
  {
    id: "revenue",
    name: { fr: "Chiffre d’affaires", en: "Revenue" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: { fr: "ventes, taxes et retours déduits", en: "sales, net of taxes and returns" },
    per: null,
    unit: "money",
    better: "up",
    platforms: [unverified("ga4", "Google Analytics 4", "Total revenue")],
    pitfalls: [
      {
        fr: "Le chiffre d’affaires n’est pas le profit : une campagne peut vendre beaucoup et perdre de l’argent.",
        en: "Revenue is not profit: a campaign can sell a lot and lose money.",
      },
    ],
    source: { name: "Retour", address: null },
  },
  {
    id: "profit",
    name: { fr: "Profit de la campagne", en: "Campaign profit" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: { fr: "chiffre d’affaires × marge − investissement", en: "revenue × margin − investment" },
    per: null,
    unit: "money",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Oublier le temps de l’équipe est la façon la plus commune de trouver un profit.",
        en: "Forgetting the team’s time is the commonest way to find a profit.",
      },
    ],
    source: { name: "Retour", address: null },
  },
  {
    id: "average-order-value",
    name: { fr: "Panier moyen", en: "Average order value (AOV)" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: { fr: "chiffre d’affaires ÷ commandes", en: "revenue ÷ orders" },
    per: "orders",
    unit: "money",
    better: "up",
    platforms: [seen("ga4Fields", "Average purchase revenue")],
    pitfalls: [
      {
        fr: "Une grosse commande tire la moyenne : regardez aussi la médiane.",
        en: "One large order pulls the average: look at the median too.",
      },
    ],
    source: {
      name: "SitePoint Forums",
      address: "http://www.sitepoint.com/forums/showthread.php?969132-Goal-Conversion&p=5313741&viewfull=1",
    },
  },
  {
    id: "economic-value-per-visit",
    name: { fr: "Valeur économique d’une visite", en: "Economic value per visit" },
    family: "money",
    stage: "visit",
    monetary: true,
    formula: {
      fr: "(valeur des objectifs + chiffre d’affaires) ÷ visites",
      en: "(goal value + revenue) ÷ visits",
    },
    per: "visits",
    unit: "money",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Valoriser l’inscription et la vente qu’elle amène compte deux fois la même vente.",
        en: "Valuing both a sign-up and the sale it leads to counts one sale twice.",
      },
    ],
    source: {
      name: "Avinash Kaushik, Best Social Media Metrics",
      address:
        "https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/",
    },
  },
  {
    id: "visit-value-from-sales",
    name: { fr: "Valeur d’une visite (par les ventes)", en: "Value per visit (from sales)" },
    family: "money",
    stage: "visit",
    monetary: true,
    formula: {
      fr: "panier moyen × part des visites qui achètent × marge",
      en: "average order × share of visits that buy × margin",
    },
    per: null,
    unit: "money",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Une visite ne vaut pas le panier moyen : presque toutes repartent sans acheter.",
        en: "A visit is not worth the average order: nearly all leave without buying.",
      },
    ],
    source: { name: "Retour", address: null },
  },
] as const satisfies readonly Metric[];
