import type { ExerciseKindId, MistakeId } from "../../domain/exercise/exercise.ts";

/** The givens of an exercise, formatted, by name. */
type Given = Readonly<Record<string, string>>;

type KindWords = {
  readonly title: string;
  readonly question: (given: Given) => string;
  readonly label: string;
  readonly rounding: string;
  readonly hints: readonly ((given: Given) => string)[];
  readonly steps: Readonly<Record<string, (given: Given) => string>>;
};

const kinds: Record<ExerciseKindId, KindWords> = {
  "net-roi": {
    title: "Du profit au ROI net",
    question: (g) =>
      `En décembre, une librairie investit ${g["investment"]} dans ses réseaux sociaux, heures comprises. Elle en tire ${g["value"]} de marge, une fois toutes les ventes conclues. Quel est son ROI net?`,
    label: "ROI net",
    rounding: "Au point de pourcentage près.",
    hints: [
      () => "Le ROI net part du profit. Que reste-t-il de la marge quand la mise est remboursée?",
      (g) =>
        `Profit : ${g["value"]} − ${g["investment"]}. Comparez-le ensuite à la mise, ${g["investment"]}.`,
    ],
    steps: {
      profit: (g) => `Profit : ${g["value"]} − ${g["investment"]}`,
      ratio: (g) => `ROI net : profit ÷ ${g["investment"]} × 100`,
    },
  },
  "full-investment": {
    title: "Chiffrer un investissement complet",
    question: (g) =>
      `Un atelier de vélo paie ${g["ads"]} de publicité, ${g["content"]} de photos et ${g["tools"]} d’outils par mois. Sa gérante y passe ${g["hours"]}, à ${g["hourlyCost"]} de l’heure, charges comprises. Quel est l’investissement du mois?`,
    label: "Investissement du mois",
    rounding: "À l’unité près.",
    hints: [
      () => "Tout ce qui a servi compte : les factures, et le temps.",
      (g) => `Le temps coûte ${g["hours"]} × ${g["hourlyCost"]}. Ajoutez les trois factures.`,
    ],
    steps: {
      staff: (g) => `Temps : ${g["hours"]} × ${g["hourlyCost"]}`,
      invoices: (g) => `Factures : ${g["ads"]} + ${g["content"]} + ${g["tools"]}`,
      total: () => "Investissement : temps + factures",
    },
  },
  "roi-from-sales": {
    title: "Toute la chaîne, des ventes au ROI",
    question: (g) =>
      `Une savonnerie doit ${g["orders"]} commandes à ses réseaux. Le panier moyen est de ${g["orderValue"]}, la marge sur coûts variables de ${g["margin"]}. Elle a payé ${g["invoices"]} de factures et ${g["hours"]} de travail à ${g["hourlyCost"]} de l’heure, charges comprises. Quel est son ROI net?`,
    label: "ROI net",
    rounding: "Au point de pourcentage près.",
    hints: [
      () => "Quatre étapes : ventes, marge, investissement complet, puis profit comparé à la mise.",
      (g) =>
        `La valeur est ${g["orders"]} × ${g["orderValue"]} × ${g["margin"]}. Pour l’investissement, ajoutez ${g["hours"]} × ${g["hourlyCost"]} aux factures.`,
    ],
    steps: {
      revenue: (g) => `Ventes : ${g["orders"]} × ${g["orderValue"]}`,
      value: (g) => `Valeur : ventes × ${g["margin"]}`,
      investment: (g) => `Investissement : ${g["invoices"]} + ${g["hours"]} × ${g["hourlyCost"]}`,
      profit: () => "Profit : valeur − investissement",
      ratio: () => "ROI net : profit ÷ investissement × 100",
    },
  },
};

const mistakes: Record<
  MistakeId,
  { readonly title: string; readonly reason: string; readonly next: string }
> = {
  "gross-for-net": {
    title: "c’est le retour brut",
    reason:
      "Vous avez divisé la valeur par la mise. La division est bien faite, mais elle compte la mise comme un gain.",
    next: "Retranchez d’abord la mise de la valeur, puis divisez ce profit par la mise.",
  },
  "revenue-for-margin": {
    title: "ce sont les ventes, pas la marge",
    reason:
      "Vous avez pris le chiffre d’affaires entier pour la valeur. Une partie en repart en marchandise, en livraison et en frais.",
    next: "Multipliez les ventes par le taux de marge, puis reprenez le calcul avec cette valeur.",
  },
  "forgotten-staff-time": {
    title: "il manque le temps de travail",
    reason: "Vous n’avez compté que les factures. Les heures de travail font aussi partie de la mise.",
    next: "Ajoutez aux factures les heures multipliées par le coût d’une heure.",
  },
  "divided-by-revenue": {
    title: "c’est une marge sur les ventes",
    reason: "Vous avez divisé le profit par les ventes. Le ROI le rapporte à ce qu’on a engagé.",
    next: "Gardez le même profit, et divisez-le par l’investissement.",
  },
  "divided-by-value": {
    title: "on divise par la mise",
    reason:
      "Vous avez divisé le profit par la valeur rapportée. Le ROI compare le profit à ce qu’on a engagé pour l’obtenir.",
    next: "Gardez le même profit, et divisez-le par l’investissement.",
  },
  "missing-times-100": {
    title: "il manque le × 100",
    reason: "Votre rapport est juste, mais la réponse se donne en pourcentage.",
    next: "Multipliez-le par 100.",
  },
  "swapped-terms": {
    title: "le signe est à l’envers",
    reason:
      "La grandeur est juste, mais le signe est inversé. Ou bien la soustraction est partie de l’investissement, ou bien un signe moins s’est perdu.",
    next: "Le profit est la valeur moins l’investissement; il est négatif quand on perd, positif quand on gagne.",
  },
  "hours-as-money": {
    title: "des heures ne sont pas de l’argent",
    reason:
      "Vous avez additionné le nombre d’heures et les factures, comme si une heure coûtait une seule unité de monnaie.",
    next: "Multipliez d’abord les heures par le coût d’une heure.",
  },
  "ads-only": {
    title: "la publicité n’est pas tout",
    reason:
      "Vous n’avez compté que la publicité. Les photos, les outils et les heures font aussi partie de la mise.",
    next: "Additionnez toutes les ressources employées.",
  },
};

export const exercise = {
  kinds,
  mistakes,
  number: (index: number, count: number) => `Exercice ${index} de ${count}`,
  check: "Vérifier",
  hint: "Un indice",
  anotherHint: "Un autre indice",
  solution: "Voir la solution",
  otherNumbers: "Refaire avec d’autres nombres",
  correct: "Juste",
  correctText: (answer: string) => `La réponse est ${answer}.`,
  almost: "Presque",
  almostText:
    "La démarche semble bonne; un arrondi est trop large, ou un chiffre mal reporté. Refaites le dernier calcul sans arrondir en route.",
  mend: "À reprendre",
  mendTitle: (title: string) => `À reprendre : ${title}`,
  unknown:
    "Ce nombre ne correspond à aucune erreur connue. Relisez la question : avez-vous compté tous les coûts, y compris les heures s’il y en a? Si l’on demande un ROI, la valeur est-elle une marge, et la mise est-elle retranchée avant la division?",
  unreadable: (typed: string) =>
    `« ${typed} » ne se lit pas comme un nombre. Cet essai ne compte pas. Écrivez seulement des chiffres, par exemple 12,5.`,
  ambiguous: (typed: string) =>
    `« ${typed} » se lit de deux façons. Cet essai ne compte pas. Quel nombre vouliez-vous écrire?`,
  empty: "Écrivez d’abord un nombre. Un essai incertain vous apprendra plus qu’une case vide.",
  solutionTitle: "La solution, avec vos nombres",
  hintTitle: (index: number) => `Indice ${index}`,
};
