import type { PathStepName } from "../../domain/funnel/path-steps.ts";
import { isSingular } from "../french-plural.ts";

const steps: Readonly<Record<PathStepName, string>> = {
  click: "le clic",
  lead: "l’inscription",
  "sale-from-lead": "l’achat",
  "sale-from-visit": "l’achat",
};

const moreSales = (sales: string) => `${sales} ${isSingular(sales) ? "vente" : "ventes"} de plus`;

export const funnel = {
  steps,
  stages: { impressions: "impressions", visits: "visites", leads: "inscriptions", sales: "ventes" },
  acts: { click: "cliquent", lead: "s’inscrivent", sale: "achètent" },
  platforms: { instagram: "Instagram", linkedin: "LinkedIn" } as Readonly<Record<string, string>>,
  rateLabel: {
    click: (channel: string) => `Taux de clics, ${channel}`,
    lead: (channel: string) => `Taux d’inscription, ${channel}`,
    sale: (channel: string) => `Taux d’achat, ${channel}`,
  },
  rateOf: (channel: string) => `Taux, ${channel}`,
  stage: "Étape, et ce qui en sort",
  twoTitle: (one: string, other: string) =>
    `Une vente demande ${one} impressions sur Instagram, ${other} sur LinkedIn`,
  twoTitleNone: "À ces taux, l’un des deux canaux ne vend rien",
  twoCaption:
    "Un mois moyen. Chaque barre agrandit la part foncée de celle d’au-dessus; le triangle marque le taux de l’autre canal. Tirez le bord d’une barre, ou changez le chiffre.",
  twoTable: "Un mois moyen, étape par étape, sur chaque canal",
  changed: "Vous avez changé l’exemple.",
  reset: "Revenir aux chiffres du café",

  gestureTitle: (gestures: string, people: string, share: string) =>
    `${gestures} gestes faits par ${people} personnes : ${share} de la portée`,
  gestureCaption: (reach: string) =>
    `Une publication vue par ${reach} personnes. Chaque carré est un geste, chaque colonne une personne. Faites glisser : combien étaient-elles?`,
  people: "Personnes qui ont interagi",
  atLeast: (people: string) => `${people} au moins`,
  atMost: (people: string) => `${people} au plus`,
  gestureRate: "Gestes ÷ portée",
  peopleRate: "Personnes ÷ portée",
  gestures: ["mentions J’aime", "enregistrements", "partages", "commentaires"] as readonly string[],
  gestureSum: "Tous les gestes",
  peopleNow: "Personnes, ici",
  gestureTable: "Gestes d’une publication, et part de sa portée",
  gestureHead: ["Geste", "Nombre", "Part de la portée"] as readonly string[],

  measure: "De combien monter une étape",
  measures: {
    tenth: "Autant à chacune",
    month: "Jusqu’à son meilleur mois",
    channel: "Jusqu’à LinkedIn",
  },
  shareOf: { tenth: "En plus, en proportion", gap: "Part de l’écart comblée" },
  tenthTitle: (share: string, sales: string) =>
    `${share} de plus, à n’importe quelle étape : ${moreSales(sales)} par mois`,
  gapTitle: {
    month: (step: string, sales: string) => `Le goulot : ${step}, qui vaudrait ${moreSales(sales)} par mois`,
    channel: (step: string, sales: string) =>
      `Face à LinkedIn : ${step}, qui vaudrait ${moreSales(sales)}… si LinkedIn est un bon repère`,
  },
  noGap: {
    month: "Aucun goulot : chaque étape vaut son meilleur mois",
    channel: "Aucun goulot : Instagram fait au moins aussi bien que LinkedIn partout",
  },
  measureCaption: {
    tenth: "Les ventes sont un produit de taux : la même proportion de plus pèse autant partout.",
    month:
      "Chaque étape face à son propre meilleur mois. Le plein est gagné même si ce mois a eu de la chance; la hachure, ce que le hasard permet encore.",
    channel: "Un autre canal, d’autres gens, et peu de cas : la hachure dit tout ce que le hasard permet.",
  },
  moreSales,
  fromTo: (from: string, to: string) => `de ${from} à ${to}`,
  ahead: (rate: string) => `${rate}, rien à rattraper`,
  gainTable: "Ce que vaut chaque étape, relevée seule, par mois",
  gainHead: ["Étape", "Taux", "Taux visé", "Ventes de plus", "Marge de plus"] as readonly string[],

  fixTitle: ([step]: readonly string[], left: string) =>
    `La réparation qui rapporte le plus : ${step}, ${left} une fois payée`,
  fixLevel: (steps: readonly string[], left: string) =>
    `Se valent : ${steps.join(", ")}. Chaque réparation laisse ${left}, une fois payée`,
  fixNone: "Aucune de ces réparations ne se rembourse dans la période",
  fixUnpriced: "Ce que chaque réparation ajouterait de ventes",
  fixPeriod: (months: number, shown: string) => (months === 1 ? "Sur un mois." : `Sur ${shown} mois.`),
  fixLesson8: "En argent, il manque votre panier moyen et votre marge : ce sera la leçon 8.",
  fixRoi: (roi: string) => `Sans réparation, le ROI net est de ${roi}.`,
  fixTo: (rate: string) => `De ${rate} à`,
  fixCost: "Coût, une fois",
  fixBest: "rapporte le plus",
  fixGain: (gain: string) => `${gain} de marge`,
  fixBreakEven: (gain: string) => `Rentable si elle coûte moins de ${gain}.`,
  fixLeft: "en reste, une fois payée",
  fixShort: "manque pour la payer",
  fixRoiAfter: (roi: string) => `ROI net : ${roi}.`,
};
