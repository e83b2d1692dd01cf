import type { MetricFamily } from "../../domain/metric/metric.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { GoalPace } from "../../domain/record-tally/goal-pace.ts";
import type { Nature } from "../../domain/record-tally/nature.ts";
import { isSingular } from "../french-plural.ts";

const some = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the hub's dashboard. */
export const recordDashboard = {
  asOf: (day: string) => `Chiffres au ${day}`,
  upTo: (day: string) => `Au ${day}.`,
  asOfNote: "dernier jour que couvre un chiffre noté",
  counting: "Calcul en cours…",
  outOfReach:
    "Ce navigateur ne garde pas de chiffres ici, peut-être parce que la navigation est privée : il n’y a rien à montrer. Ouvrez cette page dans une fenêtre ordinaire.",
  empty:
    "Rien n’est encore noté. Importez un fichier dans « Données », ou chargez-y les relevés du Café Merisier.",
  cadence: "Par",
  every: { week: "semaine", month: "mois" } satisfies Record<Cadence, string>,
  currency: "Monnaie",
  currencyNote: "Des montants en deux monnaies ne s’additionnent pas : on n’en montre qu’une à la fois.",
  leftOut: {
    title: (count: string, value: number) =>
      `${count} ${some(value, "chiffre n’entre", "chiffres n’entrent")} pas dans ces comptes`,
    tooLong: (count: string, value: number, every: Cadence) =>
      `${count} ${some(value, "couvre", "couvrent")} plus d’${every === "week" ? "une semaine" : "un mois"} : ${some(value, "le", "les")} répartir, ce serait inventer.`,
    parts: (count: string, value: number) =>
      `${count} ${some(value, "porte sur une partie", "portent sur des parties")} d’un tout qui a son propre chiffre pour la période : ${some(value, "l’ajouter", "les ajouter")}, ce serait compter double.`,
    overlapping: (count: string, value: number) =>
      `${count} ${some(value, "couvre", "couvrent")} des jours qu’un autre chiffre du même élément compte déjà.`,
  },
  families: {
    audience: { name: "Audience", says: "qui nous suit" },
    reach: { name: "Portée", says: "qui nous voit" },
    engagement: { name: "Engagement", says: "qui réagit" },
    sentiment: { name: "Sentiment", says: "en quels termes" },
    conversion: { name: "Conversion", says: "qui avance vers l’achat" },
    money: { name: "Argent", says: "ce qu’on paie et ce qu’on encaisse" },
  } satisfies Record<MetricFamily, { name: string; says: string }>,
  none: (families: string) => `Rien n’est encore noté pour : ${families}.`,
  metricOf: (family: string) => `Indicateur, ${family}`,
  title: {
    moved: (name: string, value: string, period: string, change: string, isUp: boolean, before: string) =>
      `${name} : ${value} ${period}, ${change} de ${isUp ? "plus" : "moins"} ${before}`,
    same: (name: string, value: string, period: string, before: string) =>
      `${name} : ${value} ${period}, autant ${before}`,
    alone: (name: string, value: string, period: string) => `${name} : ${value} ${period}`,
    bounds: (name: string, low: string, high: string, period: string) =>
      `${name} : entre ${low} et ${high} ${period}`,
    redefined: (name: string) => `${name} : deux séries, qui ne se comparent pas`,
    open: (name: string) => `${name} : aucune période n’est encore finie`,
  },
  /** A month or a week in a sentence: when, compared with when, and by itself. */
  when: { month: (name: string) => `en ${name}`, week: (name: string) => `la semaine du ${name}` },
  than: { month: (name: string) => `qu’en ${name}`, week: (name: string) => `que la semaine du ${name}` },
  how: {
    sum: (channels: number): string =>
      channels > 1
        ? "Somme des canaux. Ce que deux outils comptent chacun de leur côté (une vente, une visite) y figure deux fois."
        : "Somme de la période.",
    people:
      "Des personnes ne s’additionnent ni d’un jour à l’autre ni d’un canal à l’autre, car ce sont en partie les mêmes : la hachure va du plus grand nombre noté à la somme de tous.",
    stock: "Valeur du dernier jour noté de la période. Les abonnés de deux réseaux sont en partie les mêmes.",
    rate: "Taux recalculé à partir des nombres, et non une moyenne de taux. Là où ces nombres manquent, la hachure va du plus bas au plus haut des taux notés.",
  } satisfies Record<Nature, unknown>,
  division: (part: string, whole: string) => `Sur l’ensemble : ${part} ÷ ${whole}.`,
  openPeriod: (period: string) => `Point creux (${period}) : la période n’est pas finie.`,
  goal: {
    line: (target: string) => `objectif ${target}`,
    monthly: "L’objectif se lit par mois : sa ligne n’est pas tracée par semaine.",
    states: {
      reached: (target: string) => `L’objectif de ${target} est atteint.`,
      "too-late": (target: string, day: string) =>
        `L’objectif de ${target} n’est pas atteint, et son échéance est passée (${day}).`,
      "on-pace": (target: string, day: string, needed: string, usual: string) =>
        `Pour atteindre ${target} d’ici le ${day}, il faut ${needed} par mois; le rythme des relevés, ${usual}, y mène.`,
      "faster-than-usual": (target: string, day: string, needed: string, usual: string, best: string) =>
        `Pour atteindre ${target} d’ici le ${day}, il faut ${needed} par mois; le rythme habituel est de ${usual}, le meilleur de ${best}.`,
      "faster-than-ever": (target: string, day: string, needed: string, usual: string, best: string) =>
        `Pour atteindre ${target} d’ici le ${day}, il faut ${needed} par mois : plus que le meilleur rythme jamais noté, ${best} (d’ordinaire ${usual}).`,
      unknown: (target: string, day: string, needed: string) =>
        `Pour atteindre ${target} d’ici le ${day}, il faut ${needed} par mois; un seul relevé ne dit pas à quel rythme on avance.`,
    } satisfies Record<GoalPace["state"], unknown>,
    section: "Votre objectif",
    absent: (name: string) => `Votre objectif porte sur « ${name} », dont aucun chiffre n’est noté ici.`,
    undated:
      "Votre objectif n’a pas encore d’échéance : sans elle, rien ne dit à quel rythme il faut avancer.",
    split:
      "Votre objectif porte sur des personnes de plusieurs canaux : elles ne s’additionnent pas, et la ligne de l’objectif ne peut pas être tracée.",
  },
  channels: {
    share: (channel: string, share: string) => `${channel} fait ${share} du total`,
    best: (channel: string, value: string, other: string, otherValue: string) =>
      `${channel} est devant : ${value}, contre ${otherValue} pour ${other}`,
    equal: "Les canaux se valent",
    apart: "Canal par canal, sur la même échelle",
    caption: "De la première période à la dernière, sur une même échelle.",
    unnamed: "(sans canal)",
    between: (low: string, high: string) => `${low} à ${high}`,
  },
  rows: (count: string, value: number) =>
    `Voir ${some(value, "le chiffre", `les ${count} chiffres`)} à l’appui`,
  rowsOf: (name: string) => `Voir les chiffres à l’appui : ${name}`,
  sources: (sources: string) => `Lu dans ${sources}.`,
  more: (count: string) => `et ${count} ${isSingular(count) ? "autre" : "autres"}`,
  findings: (count: string, value: number) => `${count} ${some(value, "point", "points")} à revoir`,
  reader: {
    label: (name: string) => `Période lue, ${name}`,
    part: (channel: string, value: string) => `${channel} ${value}`,
    reading: (period: string, value: string, parts: string) =>
      parts === "" ? `${period} : ${value}` : `${period} : ${value} (${parts})`,
  },
  table: { caption: (name: string) => `${name}, par période`, period: "Période", all: "Ensemble" },
  noValue: "—",
  report: "Voir ces chiffres à l’appui de mon rapport",
  spend: {
    title: (revenue: string, spend: string, period: string) =>
      `${revenue} de chiffre d’affaires et ${spend} de publicité ${period}`,
    caption:
      "Vers le haut, ce que les ventes ont rapporté; vers le bas, la publicité payée. Le chiffre d’affaires n’est pas la marge, et le travail n’est pas compté : ce n’est pas encore un retour.",
    revenue: "Chiffre d’affaires",
    spent: "Publicité",
    tableCaption: "Chiffre d’affaires et publicité, par période",
  },
};
