import type { Standing } from "../../domain/report/plan-beside-record.ts";
import { isSingular } from "../french-plural.ts";

const counted = (count: string, one: string, many: string) => `${count} ${isSingular(count) ? one : many}`;

/** How many figures were left out, as they are shown; `null` where none is. */
type LeftOutCounts = Readonly<Record<"tooLong" | "parts" | "overlapping", string | null>>;

/** Words of what the record adds to a report, in the report's language. */
export const reportRecord = {
  title: (day: string) => `Chiffres du suivi, au ${day}`,
  covers: (count: string, from: string, to: string) =>
    `${counted(count, "chiffre daté est noté", "chiffres datés sont notés")} dans le suivi (${from === to ? from : `${from} à ${to}`}).`,
  noMonth: (count: string) =>
    `${counted(count, "chiffre daté est noté", "chiffres datés sont notés")} dans le suivi, dont aucun ne tient dans un mois.`,
  sources: (sources: string) => `Lu dans : ${sources}.`,
  more: (count: string) => `et ${counted(count, "autre", "autres")}`,
  table: "Chiffres du suivi, sur toute la période",
  head: ["Indicateur et canal", "Sur toute la période", "D’où il vient"] as readonly string[],
  all: "tous ensemble",
  unnamed: "(sans canal)",
  ofChannel: (name: string, channel: string) => `${name}, ${channel}`,
  bounds: (low: string, high: string) => `entre ${low} et ${high}`,
  figures: (count: string) => counted(count, "chiffre noté", "chiffres notés"),
  division: (part: string, whole: string) => `${part} ÷ ${whole}`,
  interval: (low: string, high: string) => `intervalle de Wilson à 95 % : ${low} à ${high}`,
  people:
    "Des personnes ne s’additionnent ni d’un mois à l’autre ni d’un canal à l’autre, car ce sont en partie les mêmes : leur nombre va du plus grand noté à la somme de tous.",
  together:
    "Ce que deux outils comptent chacun de leur côté, une vente ou une visite, figure deux fois dans l’ensemble des canaux.",
  divided:
    "Un taux ou un coût ne se calcule que là où ses deux nombres sont notés, pour le même élément et les mêmes jours.",
  leftOut: ({ tooLong, parts, overlapping }: LeftOutCounts) => {
    const why = [
      tooLong &&
        `${counted(tooLong, "chiffre qui couvre", "chiffres qui couvrent")} plus d’un mois, et qu’on ne répartit pas sans inventer`,
      parts &&
        `${counted(parts, "chiffre qui porte sur une partie", "chiffres qui portent sur des parties")} d’un tout déjà compté`,
      overlapping &&
        `${counted(overlapping, "chiffre dont les jours sont", "chiffres dont les jours sont")} comptés par un autre`,
    ].filter(Boolean);
    return `N’entrent pas dans ces comptes : ${why.join("; ")}.`;
  },
  plan: {
    within: (name: string, plan: string, low: string, high: string) =>
      `${name} : le plan prévoit ${plan}, dans l’intervalle que donnent les relevés (${low} à ${high})`,
    above: (name: string, plan: string, low: string, high: string) =>
      `${name} : le plan prévoit ${plan}, au-dessus de l’intervalle que donnent les relevés (${low} à ${high})`,
    below: (name: string, plan: string, low: string, high: string) =>
      `${name} : le plan prévoit ${plan}, au-dessous de l’intervalle que donnent les relevés (${low} à ${high})`,
    allWithin: (count: string) => `Les ${count} taux du plan sont dans l’intervalle que donnent les relevés`,
    someOut: (out: string, count: string) =>
      out === count
        ? `Aucun des ${count} taux du plan n’est dans l’intervalle que donnent les relevés`
        : `${out} des ${count} taux du plan sont hors de l’intervalle que donnent les relevés`,
    period: (from: string, to: string) =>
      `Mois observés : ${from === to ? from : `${from} à ${to}`}. L’intervalle de Wilson à 95 % dit où se trouve vraisemblablement le vrai taux; il ne dit pas pourquoi le plan s’en écarte ou s’en approche.`,
    later: (count: string) =>
      `${isSingular(count) ? "La vente conclue" : `Les ${count} ventes conclues`} après le dernier de ces mois ${isSingular(count) ? "est comptée" : "sont comptées"} : une vente prend du temps.`,
    cohort:
      "Une vente peut venir d’un prospect ou d’une visite d’un mois précédent : plus la période est longue, moins cela compte.",
    table: "Les taux du plan et ceux des relevés",
    head: ["Taux", "Dans le plan", "Observé", "Intervalle à 95 %", "Le plan est"] as readonly string[],
    out: (rate: string, part: string, whole: string) => `${rate} (${part} sur ${whole})`,
    between: (low: string, high: string) => `${low} à ${high}`,
    standing: {
      below: "au-dessous de l’intervalle",
      within: "dans l’intervalle",
      above: "au-dessus de l’intervalle",
    } satisfies Record<Standing, string>,
  },
  link: "Voir ces chiffres dans le suivi",
  rows: {
    part: "Suivi",
    least: (name: string) => `${name}, au moins`,
    most: (name: string) => `${name}, au plus`,
    low: (name: string) => `${name}, bas de l’intervalle à 95 %`,
    high: (name: string) => `${name}, haut de l’intervalle à 95 %`,
    observed: (name: string) => `${name}, taux observé`,
    period: (from: string, to: string) => (from === to ? from : `${from} à ${to}`),
    plan: (plan: string, standing: string) => `le plan (${plan}) est ${standing}`,
    times: "fois",
  },
};
