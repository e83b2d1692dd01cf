import type { ExperimentDecision } from "../../domain/experiment/experiment.ts";
import type { CountedStage } from "../../domain/funnel/funnel-counts.ts";
import type { GoalKind } from "../../domain/goal/goal-chain.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { Choice } from "../../domain/report/decision.ts";
import type { Signal } from "../../domain/score/score-system.ts";
import type { AmountKind, UnitValueMethod } from "../../domain/simulation/scenario.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

const kinds: Record<GoalKind, string> = {
  awareness: "Notoriété",
  engagement: "Engagement",
  traffic: "Visites",
  leads: "Prospects",
  sales: "Ventes",
  loyalty: "Fidélité",
  service: "Service",
};

const stages: Record<CountedStage, string> = {
  impressions: "Impressions",
  reach: "Personnes rejointes",
  engaged: "Personnes qui ont interagi",
  visits: "Visites",
  leads: "Prospects",
  sales: "Ventes",
};

/** The stage that a rate is a share of, after its percentage. */
const ofStages: Record<CountedStage, string> = {
  impressions: "des impressions",
  reach: "des personnes rejointes",
  engaged: "des personnes qui ont interagi",
  visits: "des visites",
  leads: "des prospects",
  sales: "des ventes",
};

const signals: Record<Signal, string> = {
  mention: "mention",
  repost: "republication",
  like: "mention J’aime",
  comment: "commentaire",
  share: "partage",
  save: "enregistrement",
  click: "clic",
  follow: "abonnement",
};

const decisions: Record<Exclude<ExperimentDecision, "">, string> = {
  adopt: "B est adoptée",
  drop: "B est abandonnée",
  "go-on": "L’essai continue",
};

const choices: Record<Choice, string> = {
  continue: "Continuer tel quel",
  change: "Continuer, en changeant quelque chose",
  test: "Mesurer d’abord ce qui compte le plus",
  stop: "Arrêter",
};

const methods: Record<UnitValueMethod, string> = {
  "avoided-cost": "coût évité",
  "market-price": "prix du marché",
  "own-records": "vos relevés",
  estimate: "estimation",
};

const costs: Record<AmountKind | "ads" | "staff", string> = {
  ads: "Publicité",
  staff: "Équipe",
  content: "Contenu",
  publishing: "Publication",
  tools: "Outils",
  agency: "Agence",
  training: "Formation",
  launch: "Lancement",
  other: "Autres",
};

const cadences: Record<Cadence, string> = { week: "chaque semaine", month: "chaque mois" };

/** What stands in the parts of the workbook. */
export const workbookParts = {
  kinds,
  stages,
  ofStages,
  signals,
  decisions,
  choices,
  methods,
  costs,
  unwritten: "à écrire",
  /** A text under its name. */
  labelled: (label: string, text: string) => `${label} : ${text}`,
  guess: {
    sealed: (day: string) => `Scellée le ${day}.`,
    sealedNote: "Le rapport l’ouvrira, une fois complet.",
    given: (day: string) => `Estimation du ${day}`,
    found: "ROI net calculé depuis",
    gap: "Écart",
    points: (figure: string, value: number) => `${figure} ${plural(value, "point", "points")}`,
  },
  chain: { ambition: "Ambition", goals: "Objectifs", told: "se lit dans" },
  goal: {
    metric: "Indicateur",
    fromTo: "De, à",
    deadline: "Échéance",
    owner: "Responsable",
    resources: "Moyens",
    checks: "Les cinq contrôles",
  },
  metrics: { decision: "Décision", where: "Où le lire" },
  funnel: {
    months: (count: number) => (count === 1 ? "Comptes d’un mois" : `Comptes de ${count} mois`),
    of: (rate: string, stage: string) => `${rate} ${stage}`,
  },
  records: {
    summary: (count: number, figure: string, cadence: Cadence) =>
      `${figure} ${plural(count, "relevé", "relevés")}, ${cadences[cadence]}`,
    span: {
      week: (from: string, to: string) => `du ${from} au ${to}`,
      month: (from: string, to: string) => (from === to ? `en ${from}` : `de ${from} à ${to}`),
    },
    first: "Premier",
    last: "Dernier",
    times: (count: string) => `${count} fois`,
    more: (count: number) => `et ${count} ${plural(count, "autre série", "autres séries")}`,
  },
  experiments: {
    arm: (letter: string, name: string) => (name === "" ? letter : `${letter}, ${name}`),
    share: (converted: string, exposed: string) => `${converted} sur ${exposed}`,
    open: "En cours : il manque des comptes.",
    points: (figure: string, value: number) => `${figure} ${plural(value, "point", "points")}`,
    clear: (points: string, low: string, high: string) =>
      `Écart réel, selon toute vraisemblance : ${points}, entre ${low} et ${high}.`,
    unclear: (points: string, low: string, high: string) =>
      `L’écart de ${points} peut venir du hasard : entre ${low} et ${high}.`,
    tooFew: "Trop peu de gestes pour comparer : il en faut au moins cinq dans chaque version.",
    impossible: (version: string) => `${version} compte plus de gestes que de personnes.`,
    learned: "Appris",
    span: (from: string, to: string) => `du ${from} au ${to}`,
    since: (from: string) => `depuis le ${from}`,
  },
  score: {
    points: "Points",
    before: "Avant",
    after: "Après",
    mean: (points: string, count: number) =>
      `${points} points par publication (${count} ${plural(count, "publication", "publications")})`,
    none: "aucune publication",
    best: "En tête",
    sentiment: {
      ignored: "Le sentiment ne compte pas.",
      multiplier: "Le sentiment multiplie les points.",
      points: "Chaque opinion vaut des points.",
    },
  },
  values: {
    sale: "Une vente",
    lead: "Un prospect",
    visit: "Une visite",
    product: (order: string, margin: string) => `${order} × ${margin} de marge`,
    share: (rate: string) => `${rate} d’entre eux achètent`,
    visitShare: (rate: string) => `${rate} d’entre elles achètent`,
    leadShare: (rate: string) => `${rate} d’entre elles laissent leurs coordonnées`,
    byHand: "fixée à la main",
    each: (unit: string, count: string) => `${unit} × ${count} par mois`,
    twice: (amount: string) => `${amount} sont comptés deux fois sur un même parcours.`,
    inChannel: (name: string) => `Sur ${name}`,
  },
  investment: {
    months: (count: number) => (count === 1 ? "Un mois" : `${count} mois en tout`),
    settled: "une fois toutes les ventes conclues",
    cost: "Investissement",
    value: "Valeur",
    hours: (hours: string, hourly: string) => `${hours} × ${hourly} par mois`,
    sales: (count: string, value: number) => `${count} ${plural(value, "vente", "ventes")}`,
    other: "Autres valeurs",
    net: "ROI net",
    gross: "retour brut",
    profit: "Profit",
    loss: "Perte",
    perMonth: (amount: string) => `${amount} par mois`,
    differs: "Votre entonnoir et ces chiffres diffèrent",
    differences: {
      visits: (counted: string, planned: string) => `visites par mois : ${counted} comptées, ${planned} ici`,
      closeRate: (counted: string, planned: string) =>
        `visites qui achètent : ${counted} comptées, ${planned} ici`,
    },
  },
  ranges: {
    from: (low: string, high: string) => `de ${low} à ${high}`,
    likely: (value: string) => `le plus probable : ${value}`,
    target: "ROI net visé",
  },
  decision: { because: "Parce que", signpost: "Ce qui la changerait" },
  report: {
    reader: "Pour",
    variables: "Les variables",
    source: "Source",
    period: "Période",
    reason: "Raison",
    limits: "Ce que les chiffres ne montrent pas",
    nextStep: "La suite",
    undescribed: "à décrire",
  },
};
