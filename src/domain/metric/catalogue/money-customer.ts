import type { Metric } from "../metric.ts";

export const CUSTOMER_METRICS = [
  {
    id: "customer-acquisition-cost",
    name: { fr: "Coût d’acquisition d’un client (CAC)", en: "Customer acquisition cost (CAC)" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: {
      fr: "tous les coûts de vente et de marketing ÷ nouveaux clients",
      en: "all sales and marketing cost ÷ new customers",
    },
    per: "new-customers",
    unit: "money",
    better: "down",
    platforms: [],
    pitfalls: [
      {
        fr: "Compter tous les acheteurs, anciens compris, le fait paraître plus bas qu’il n’est.",
        en: "Counting all buyers, old ones included, makes it look lower than it is.",
      },
    ],
    source: {
      name: "Farabi Ulder, Calculate customer acquisition cost",
      address: "https://farabiulder.com/blog/calculate-customer-acquisition-cost",
    },
  },
  {
    id: "acquisition-payback",
    name: { fr: "Délai de récupération du CAC", en: "CAC payback" },
    family: "money",
    stage: "loyalty",
    monetary: true,
    formula: {
      fr: "CAC ÷ (achats mensuels d’un client × marge brute)",
      en: "CAC ÷ (a customer’s monthly revenue × gross margin)",
    },
    per: "margin",
    unit: "months",
    better: "down",
    platforms: [],
    pitfalls: [
      {
        fr: "Il suppose que le client reste jusque-là : beaucoup partent avant.",
        en: "It assumes the customer stays that long: many leave sooner.",
      },
    ],
    source: {
      name: "The Prime Calculator, CAC payback period",
      address: "https://theprimecalculator.com/business/cac-payback-period-calculator/formula",
    },
  },
  {
    id: "customer-lifetime-value",
    name: {
      fr: "Valeur vie client (VVC), première marge dans un an",
      en: "Customer lifetime value (CLV), first margin in a year",
    },
    family: "money",
    stage: "loyalty",
    monetary: true,
    formula: {
      fr: "marge d’un an × fidélité ÷ (1 + actualisation − fidélité)",
      en: "a year’s margin × retention ÷ (1 + discount − retention)",
    },
    per: "retention-gap",
    unit: "money",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Elle suppose une fidélité constante : les clients qui restent un an restent plus volontiers ensuite.",
        en: "It assumes a constant retention: customers who stay a year are readier to stay on.",
      },
    ],
    source: {
      name: "Farris, Bendle, Pfeifer, Reibstein (citation / quoted)",
      address:
        "https://solutioninn.com/study-help/questions/the-ceo-asks-the-chief-marketing-officer-to-compute-customer-5536287",
    },
  },
  {
    id: "customer-lifetime-value-from-now",
    name: {
      fr: "Valeur vie client (VVC), première marge tout de suite",
      en: "Customer lifetime value (CLV), first margin now",
    },
    family: "money",
    stage: "loyalty",
    monetary: true,
    formula: {
      fr: "marge d’un an × (1 + actualisation) ÷ (1 + actualisation − fidélité)",
      en: "a year’s margin × (1 + discount) ÷ (1 + discount − retention)",
    },
    per: "retention-gap",
    unit: "money",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Elle dépasse l’autre définition d’une marge annuelle entière : dites laquelle vous employez.",
        en: "It exceeds the other definition by a whole year’s margin: say which one you use.",
      },
    ],
    source: {
      name: "Versed Papers (2024)",
      address: "https://versedpapers.blog/2024/08/if-we-know-that-the-formula-isclt-m-r-x-1d-1d-rwhere-m-co",
    },
  },
  {
    id: "earned-media-value",
    name: { fr: "Valeur média gagnée (équivalence publicitaire)", en: "Earned media value (AVE)" },
    family: "money",
    stage: "awareness",
    monetary: true,
    formula: {
      fr: "impressions ou interactions × prix unitaire d’une publicité",
      en: "impressions or engagements × a unit media price",
    },
    per: null,
    unit: "money",
    better: "depends",
    platforms: [],
    pitfalls: [
      {
        fr: "C’est un prix qu’on n’a pas payé, non une valeur reçue : le 5e principe de Barcelone la rejette.",
        en: "It is a price nobody paid, not a value received: Barcelona Principle 5 rejects it.",
      },
    ],
    source: {
      name: "Midas PR, Why are the AVEs considered ineffective?",
      address: "https://www.midas-pr.com/why-are-the-aves-considered-ineffective/",
    },
  },
] as const satisfies readonly Metric[];
