import type { ExperimentVerdict } from "../../domain/experiment/experiment-verdict.ts";
import { isSingular } from "../french-plural.ts";

const some = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the hub's view of experiments; those of the log itself are the lesson's. */
export const recordExperiments = {
  title: {
    none: "Vos essais, côte à côte",
    first: "Le verdict viendra avec les quatre nombres d’un essai",
    told: (clear: string, value: number, all: string) =>
      `${clear} ${some(value, "essai", "essais")} sur ${all} ${some(value, "tranche", "tranchent")}`,
    noneClear: (all: string, value: number) =>
      value < 2 ? "Un essai, et il ne tranche pas encore" : `Aucun des ${all} essais ne tranche encore`,
  },
  onNoise: (count: string, value: number) =>
    `${count} ${some(value, "décision a été prise", "décisions ont été prises")} alors que les nombres ne tranchent pas.`,
  caption:
    "Écart de taux, B moins A, en points. La hachure est l’intervalle à 95 % : s’il touche la ligne du zéro, le hasard suffit à expliquer l’écart.",
  empty:
    "Aucun essai n’est encore noté. Le journal est celui de la leçon 6 : ce qui s’y écrit se retrouve ici, et inversement.",
  zero: "aucun écart",
  unnamed: (rank: string) => `Essai ${rank}, sans hypothèse`,
  verdicts: {
    incomplete: "nombres à venir",
    impossible: "nombres impossibles",
    "too-few": "trop peu de monde",
    "a-better": "A fait mieux",
    "b-better": "B fait mieux",
    "cannot-tell": "ne tranche pas",
  } satisfies Record<ExperimentVerdict["kind"], string>,
  gap: (gap: string, low: string, high: string) => `${gap} (${low} à ${high})`,
  points: (value: number, text: string) => `${text} ${Math.abs(value) < 2 ? "point" : "points"}`,
  more: (count: string) => `il manque ${count} ${isSingular(count) ? "personne" : "personnes"} par version`,
  chance: (count: string) => `${count} sur 100`,
  table: {
    caption: "Vos essais",
    head: [
      "Essai",
      "Dates",
      "A",
      "B",
      "Écart (95 %)",
      "Chances que B soit devant",
      "Verdict",
      "Décision",
      "Ce qu’on en retient",
    ],
  },
  dates: (from: string, to: string) => `${from} au ${to}`,
  none: "—",
};
