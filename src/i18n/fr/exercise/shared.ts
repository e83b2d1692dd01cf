import type { SharedExerciseWords } from "../../exercise/exercise-words.ts";
import { contexts } from "./contexts.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

export const shared: SharedExerciseWords = {
  contexts,
  mistakes: {
    "missing-times-100": {
      title: "il manque le × 100",
      thought: "Vous avez donné le rapport tel quel.",
      why: "Il est juste, mais la case attend un pourcentage : 0,25 y voudrait dire un quart de 1 %.",
      next: "Multipliez votre résultat par 100.",
    },
    "upside-down": {
      title: "la division est à l’envers",
      thought: "Vous avez pris les deux bons nombres, en les divisant dans l’autre sens.",
      why: "Ce qui vient après « par » ou « de » va au dénominateur : c’est la base à laquelle on compare.",
      next: "Échangez le numérateur et le dénominateur.",
    },
  },
  rounding: (to, whole, unit) =>
    unit === "count" || unit === "scorePoints"
      ? "Arrondi à l’unité; plus précis, c’est juste aussi."
      : whole && unit === "percent"
        ? "Arrondi au point de pourcentage; plus précis, c’est juste aussi."
        : `Arrondi à ${to} près; plus précis, c’est juste aussi.`,
  unreadable: {
    "not-a-number": "Cela ne se lit pas comme un nombre. Écrivez seulement des chiffres, par exemple 12,5.",
    "percent-sign":
      "On demande ici autre chose qu’un pourcentage. Enlevez le signe %, ou relisez la question.",
    "currency-sign":
      "On demande ici autre chose qu’un montant. Enlevez le signe de monnaie, ou relisez la question.",
    expression:
      "Cette expression ne se calcule pas. Il faut un nombre de chaque côté d’un signe, et une parenthèse fermante pour chaque ouvrante.",
  },
  checks: {
    percent: [
      "Ce que vous divisez est-il bien ce que la question nomme?",
      "La base est-elle la bonne : celle qui suit « de », « par » ou « sur »?",
      "Avez-vous multiplié par 100, une seule fois?",
    ],
    money: [
      "Tous les coûts de l’énoncé sont-ils là, les heures comprises, et pour toute la durée?",
      "La valeur est-elle une marge plutôt que des ventes?",
      "Chaque taux en % a-t-il été multiplié comme une part (4 % = 0,04)?",
    ],
    other: [
      "Quels nombres de l’énoncé servent, et lesquels sont de trop?",
      "Le calcul part-il de la bonne quantité?",
      "Le résultat est-il d’un ordre de grandeur plausible?",
    ],
    choice: [
      "Qu’est-ce que la question cherche à décider?",
      "Votre choix répond-il à cette décision, ou à une question voisine?",
    ],
    order: [
      "Selon quelle quantité range-t-on?",
      "Du plus grand au plus petit, ou l’inverse?",
      "Avez-vous calculé cette quantité pour chacun?",
    ],
    bins: ["Que promet le titre de chaque case?", "Qu’est-ce que chaque élément mesure, et sur quelle base?"],
    build: [
      "Quelle quantité va au numérateur?",
      "À quoi la compare-t-on : quelle est la base?",
      "Faut-il des parenthèses pour que la soustraction passe avant la division?",
    ],
  },
  firstStep: (line, result) => `La première étape, faite pour vous. ${line} = ${result}.`,
  weeks: (value, count) => `${count} ${plural(value, "semaine", "semaines")}`,
  days: (value, count) => `${count} ${plural(value, "jour", "jours")}`,
  scorePoints: (value, count) => `${count} ${plural(value, "point", "points")}`,
  percentagePoints: (value, count) =>
    `${count} ${plural(value, "point de pourcentage", "points de pourcentage")}`,
};
