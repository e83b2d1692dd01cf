import type { Metric } from "../metric.ts";

const BRITANNICA = {
  name: "Britannica Money, Return on investment",
  address: "https://britannica.com/money/return-on-investment",
} as const;

export const RETURN_METRICS = [
  {
    id: "net-roi",
    name: { fr: "ROI net (rendement de l’investissement)", en: "Net ROI (return on investment)" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: {
      fr: "(valeur − investissement) ÷ investissement",
      en: "(value − investment) ÷ investment",
    },
    per: "investment",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Un rapport cache sa taille : 500 % de 20 $ valent moins que 40 % de 20 000 $.",
        en: "A ratio hides its size: 500% of $20 is less money than 40% of $20,000.",
      },
      {
        fr: "Mesuré avant la fin du cycle de vente d’une campagne qui démarre, il est trop bas.",
        en: "Measured before a new campaign’s sales cycle has run, it is too low.",
      },
    ],
    source: BRITANNICA,
  },
  {
    id: "gross-return",
    name: { fr: "Retour brut", en: "Gross return" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: { fr: "valeur ÷ investissement", en: "value ÷ investment" },
    per: "investment",
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "On l’appelle souvent ROI : il dépasse toujours le ROI net de 100 points, et 90 % y est une perte.",
        en: "It is often called ROI: it is always 100 points above the net ROI, so a gross return of 90% is a loss.",
      },
    ],
    source: { name: "Softailed, Social Media ROI", address: "https://softailed.com/blog/social-media-roi" },
  },
  {
    id: "annualised-roi",
    name: { fr: "ROI annualisé", en: "Annualized ROI" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: { fr: "(1 + ROI net)^(1 ÷ années) − 1", en: "(1 + net ROI)^(1 ÷ years) − 1" },
    per: null,
    unit: "ratio",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Annualiser deux bonnes semaines promet une année que rien n’annonce.",
        en: "Annualizing two good weeks promises a year that nothing supports.",
      },
    ],
    source: BRITANNICA,
  },
  {
    id: "net-present-value",
    name: { fr: "Valeur actualisée nette (VAN)", en: "Net present value (NPV)" },
    family: "money",
    stage: "whole",
    monetary: true,
    formula: {
      fr: "Σ flux ÷ (1 + taux)^t, t à partir de 0",
      en: "Σ flow ÷ (1 + rate)^t, t from 0",
    },
    per: null,
    unit: "money",
    better: "up",
    platforms: [],
    pitfalls: [
      {
        fr: "Le tableur décale d’une période : sa fonction VAN actualise déjà le premier flux.",
        en: "Spreadsheets are one period off: their NPV function already discounts the first flow.",
      },
    ],
    source: {
      name: "Wikipedia, Net present value (copie / copy)",
      address: "http://nafta.wiki/plugins/viewsource/viewpagesrc.action?pageId=22121041",
    },
  },
  {
    id: "break-even-units",
    name: { fr: "Point mort (en unités)", en: "Break-even units" },
    family: "money",
    stage: "sale",
    monetary: true,
    formula: {
      fr: "coût fixe ÷ (prix − coût variable)",
      en: "fixed cost ÷ (price − variable cost)",
    },
    per: "margin",
    unit: "count",
    better: "down",
    platforms: [],
    pitfalls: [
      {
        fr: "Une unité ne se vend pas à moitié : arrondissez vers le haut.",
        en: "Nobody sells half a unit: round up.",
      },
    ],
    source: { name: "YourValidator, Break-even", address: "https://yourvalidator.com/break-even.html" },
  },
] as const satisfies readonly Metric[];
