import type {
  ExperimentChange,
  ExperimentDecision,
  ExperimentSplit,
} from "../../domain/experiment/experiment.ts";
import type { DesignFlaw } from "../../domain/experiment/review-experiment.ts";

export const trackingLog = {
  hypothesis: "Hypothèse",
  hypothesisHint: "Si nous montrons une main sur la photo, plus de gens cliqueront, parce que…",
  metric: "Indicateur qui tranchera",
  choose: "À choisir",
  changed: "Ce qui change de A à B",
  changes: {
    image: "l’image",
    text: "le texte",
    format: "le format",
    topic: "le sujet",
    time: "le moment",
    audience: "le public",
    offer: "l’offre",
  } satisfies Record<ExperimentChange, string>,
  split: "Qui voit quoi",
  splits: {
    lot: "au hasard, en même temps",
    "in-turn": "A d’abord, B ensuite",
    audiences: "des publics différents",
  } satisfies Record<ExperimentSplit, string>,
  from: "Début",
  to: "Fin",
  planned: "Personnes par version, fixées d’avance",
  version: "Version",
  name: (version: string) => `Nom de ${version}`,
  exposed: "L’ont vue",
  converted: "Ont agi",
  exposedOf: (version: string) => `Personnes qui ont vu ${version}`,
  convertedOf: (version: string) => `Personnes qui ont agi après ${version}`,
  verdict: {
    incomplete: "Le verdict viendra avec les quatre nombres.",
    impossible: (version: string) =>
      `${version} compte plus d’actions que de personnes. Vérifiez que les deux colonnes comptent des personnes.`,
    "too-few": "Moins de cinq actions dans une version : aucun calcul n’y fera rien, il faut plus de monde.",
    "a-better": "A fait mieux que B.",
    "b-better": "B fait mieux que A.",
    "cannot-tell": "Ces nombres ne permettent pas de trancher.",
    rates: (a: string, b: string) => `A : ${a}. B : ${b}.`,
    gap: (difference: string, low: string, high: string) =>
      `Écart, B moins A : ${difference}; il se situe vraisemblablement entre ${low} et ${high}.`,
    chance: (times: string) =>
      `Si les deux se valaient, un écart au moins aussi grand se verrait dans ${times}.`,
    outOf: (count: string, total: string) => `${count} essais sur ${total}`,
    rarely: "moins d’un essai sur 1 000",
    ahead: (count: string) => `B a ${count} chances sur 100 d’être vraiment devant.`,
    more: (a: string, b: string) =>
      `Pour déceler un écart comme celui-ci quatre fois sur cinq, il manque ${a} personnes à A et ${b} à B. C’est la taille du prochain essai, non une permission de regarder chaque jour.`,
    never: "Les deux taux sont égaux : aucun nombre n’y verrait d’écart.",
    points: (value: number, text: string) => `${text} ${Math.abs(value) < 2 ? "point" : "points"}`,
  },
  flaws: {
    "two-changes":
      "Plus d’une chose change : si B gagne, rien ne dira laquelle en est la cause. Gardez-en une.",
    "other-people":
      "Les publics diffèrent : l’écart peut venir d’eux. Tirez au sort qui voit quoi, ou dites que c’est le public que vous comparez.",
    "other-time":
      "A et B passent à des moments différents : une fête, un salaire ou la météo peuvent expliquer l’écart. Faites-les paraître ensemble.",
    "dates-reversed": "La fin précède le début. Vérifiez les deux dates.",
    "too-short":
      "Moins de sept jours : les jours de la semaine n’y sont pas tous, et un lundi ne clique pas comme un samedi.",
    "no-plan":
      "Aucun nombre n’était fixé d’avance. À regarder jusqu’à ce qu’un écart paraisse, on en trouve toujours un.",
    "stopped-early":
      "Arrêté avant le nombre prévu : l’écart d’un jour heureux passe pour un vrai. Allez au bout.",
    "unequal-exposure":
      "Un tirage au sort n’aurait pas partagé les gens ainsi. Quelque chose trie; cherchez quoi avant de lire le résultat.",
    "decided-on-noise":
      "La décision est prise, mais les nombres ne tranchent pas. Dites alors sur quoi d’autre elle repose.",
  } satisfies Record<DesignFlaw, string>,
  decision: "Décision",
  decisions: {
    "": "pas encore",
    adopt: "adopter B",
    drop: "garder A",
    "go-on": "poursuivre l’essai",
  } satisfies Record<ExperimentDecision, string>,
  learned: "Ce qu’on en retient",
  learnedHint: "Aussi quand rien n’a changé : c’est ce qui évite de le refaire.",
  remove: "Supprimer cet essai",
};
