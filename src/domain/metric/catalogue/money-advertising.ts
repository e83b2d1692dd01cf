import type { Metric } from "../metric.ts";
import { seen, unverified } from "../platform-pages.ts";

export const ADVERTISING_METRICS = [
  {
    id: "roas",
    name: { fr: "Rendement des dépenses publicitaires (ROAS)", en: "Return on ad spend (ROAS)" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: {
      fr: "chiffre d’affaires attribué à la publicité ÷ dépense publicitaire",
      en: "ad revenue ÷ ad spend",
    },
    per: "ad-spend",
    unit: "ratio",
    better: "up",
    platforms: [
      seen("metaAdsFields", "purchase_roas"),
      unverified("linkedin", "Campaign Manager", "Return on Ad Spend"),
      unverified("ga4", "Google Analytics 4", "Return on ad spend"),
    ],
    pitfalls: [
      {
        fr: "Ce n’est pas un ROI : il compte le chiffre d’affaires et non la marge, et oublie tous les coûts sauf la publicité.",
        en: "It is not an ROI: it counts revenue rather than margin, and every cost but the ads is left out.",
      },
    ],
    source: {
      name: "J’optimise mon site, Trois méthodes",
      address: "https://joptimisemonsite.fr/3-methodes-pour-calculer-la-rentabilite-dune-campagne-en-ligne",
    },
  },
  {
    id: "marketing-efficiency",
    name: { fr: "Ratio d’efficacité marketing (MER)", en: "Marketing efficiency ratio (MER, blended ROAS)" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: {
      fr: "chiffre d’affaires total ÷ dépense totale de marketing",
      en: "total revenue ÷ total marketing spend",
    },
    per: "investment",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Il crédite le marketing de toutes les ventes, y compris celles qui auraient eu lieu sans lui.",
        en: "It credits marketing with every sale, including those that would have happened without it.",
      },
    ],
    source: {
      name: "Northbeam, Marketing efficiency ratio",
      address: "https://www.northbeam.io/blog/marketing-efficiency-ratio-mer-roas",
    },
  },
  {
    id: "break-even-roas",
    name: { fr: "ROAS d’équilibre (publicité seule)", en: "Break-even ROAS (ads only)" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: { fr: "1 ÷ marge sur coûts variables", en: "1 ÷ contribution margin" },
    per: "margin",
    unit: "ratio",
    better: "down",
    platforms: [],
    pitfalls: [
      {
        fr: "Il ne rembourse que la publicité : le temps de l’équipe et les outils restent à payer.",
        en: "It repays the ads only: the team’s time and the tools are still to pay.",
      },
    ],
    source: {
      name: "ROAS Calculator, Break-even ROAS formula",
      address: "https://roas-calculator.org/guides/break-even-roas-formula",
    },
  },
  {
    id: "full-break-even-roas",
    name: {
      fr: "ROAS d’équilibre (tout l’investissement)",
      en: "Break-even ROAS (full investment)",
    },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: {
      fr: "investissement ÷ (marge × dépense publicitaire)",
      en: "investment ÷ (margin × ad spend)",
    },
    per: "ad-spend",
    unit: "ratio",
    better: "down",
    platforms: [],
    pitfalls: [
      {
        fr: "Plus la part de la publicité est petite, plus il monte : comparez-le au ROAS de la même campagne.",
        en: "The smaller the share of ads, the higher it climbs: compare it with the ROAS of the same campaign.",
      },
    ],
    source: { name: "Retour", address: null },
  },
  {
    id: "target-profit-roas",
    name: { fr: "ROAS pour un profit visé", en: "ROAS for a target profit" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: { fr: "1 ÷ (marge − part de profit visée)", en: "1 ÷ (margin − target share of profit)" },
    per: "margin",
    unit: "ratio",
    better: "down",
    platforms: [],
    pitfalls: [
      {
        fr: "La cible est une part des ventes, non de la dépense : 10 % de l’un n’est pas 10 % de l’autre.",
        en: "The target is a share of sales, not of spend: 10% of one is not 10% of the other.",
      },
    ],
    source: {
      name: "The Smart Calculator, Break-even ROAS",
      address: "https://www.thesmartcalculator.com/business/break-even-roas-calculator",
    },
  },
  {
    id: "marketing-roi",
    name: { fr: "Rendement du marketing (RMI, ROMI)", en: "Marketing ROI (ROMI)" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: {
      fr: "(chiffre d’affaires supplémentaire × marge − dépense de marketing) ÷ dépense de marketing",
      en: "(incremental revenue × margin − marketing spend) ÷ marketing spend",
    },
    per: "investment",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Sans groupe témoin, le chiffre d’affaires « supplémentaire » est une supposition : dites-le.",
        en: "Without a holdout, “incremental” revenue is an assumption: say so.",
      },
    ],
    source: {
      name: "Farris, Bendle, Pfeifer, Reibstein (2010)",
      address: "http://www.marketing-dictionary.org/Return+on+Marketing+Investment",
    },
  },
] as const satisfies readonly Metric[];
