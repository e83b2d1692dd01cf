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
    question: (g) => `En décembre, une librairie investit ${g["investment"]} dans ses réseaux sociaux, heures comprises. Elle en tire ${g["value"]} de marge, une fois toutes les ventes conclues. Quel est son ROI net?`,
    label: "ROI net",
    rounding: "Au point de pourcentage près.",
    hints: [
      () => "Le ROI net part du profit. Que reste-t-il de la marge quand la mise est rendue?",
      (g) => `Profit : ${g["value"]} − ${g["investment"]}. Comparez-le ensuite à la mise, ${g["investment"]}.`,
    ],
    steps: {
      profit: (g) => `Profit : ${g["value"]} − ${g["investment"]}`,
      ratio: (g) => `ROI net : profit ÷ ${g["investment"]} × 100`,
    },
  },
  "full-investment": {
    title: "Dresser un investissement complet",
    question: (g) => `Un atelier de vélo paie ${g["ads"]} de publicité, ${g["content"]} de photos et ${g["tools"]} d’outils par mois. Sa gérante y passe ${g["hours"]}, à ${g["hourlyCost"]} de l’heure, charges comprises. Quel est l’investissement du mois?`,
    label: "Investissement du mois",
    rounding: "Au dollar près.",
    hints: [
      () => "Tout ce qui a servi compte : les factures, et le temps.",
      (g) => `Le temps coûte ${g["hours"]} × ${g["hourlyCost"]}. Ajoutez les trois factures.`,
    ],
    steps: {
      staff: (g) => `Temps : ${g["hours"]} × ${g["hourlyCost"]}`,
      invoices: (g) => `Factures : ${g["ads"]} + ${g["content"]} + ${g["tools"]}`,
      total: () => "Investissement : temps + factures",
    },
  },
  "roi-from-sales": {
    title: "Toute la chaîne, des ventes au ROI",
    question: (g) => `Une savonnerie doit ${g["orders"]} commandes à ses réseaux. Le panier moyen est de ${g["orderValue"]}, la marge sur coûts variables de ${g["margin"]}. Elle a payé ${g["invoices"]} de factures et ${g["hours"]} de travail à ${g["hourlyCost"]}. Quel est son ROI net?`,
    label: "ROI net",
    rounding: "Au point de pourcentage près.",
    hints: [
      () => "Quatre étapes : ventes, marge, investissement complet, puis profit comparé à la mise.",
      (g) => `La valeur est ${g["orders"]} × ${g["orderValue"]} × ${g["margin"]}. L’investissement ajoute ${g["hours"]} × ${g["hourlyCost"]} aux factures.`,
    ],
    steps: {
      revenue: (g) => `Ventes : ${g["orders"]} × ${g["orderValue"]}`,
      value: (g) => `Valeur : ventes × ${g["margin"]}`,
      investment: (g) => `Investissement : ${g["invoices"]} + ${g["hours"]} × ${g["hourlyCost"]}`,
      profit: () => "Profit : valeur − investissement",
      ratio: () => "ROI net : profit ÷ investissement × 100",
    },
  },
};

const mistakes: Record<MistakeId, { readonly title: string; readonly reason: string; readonly next: string }> = {
  "gross-for-net": {
    title: "c’est le retour brut",
    reason: "Vous avez divisé la valeur par la mise. La division est juste, mais la mise y compte comme un gain.",
    next: "Retranchez d’abord la mise de la valeur, puis divisez ce profit par la mise.",
  },
  "revenue-for-margin": {
    title: "ce sont les ventes, pas la marge",
    reason: "Vous avez compté tout le chiffre d’affaires comme un gain. Une partie repart en marchandise, en envoi et en frais.",
    next: "Multipliez d’abord les ventes par la marge, puis refaites le calcul.",
  },
  "forgotten-staff-time": {
    title: "il manque le temps de travail",
    reason: "Vous n’avez compté que les factures. Les heures aussi ont été payées.",
    next: "Ajoutez les heures multipliées par leur coût chargé.",
  },
  "divided-by-revenue": {
    title: "c’est une marge sur les ventes",
    reason: "Vous avez divisé le profit par les ventes. Le ROI se mesure à ce qu’on a engagé.",
    next: "Gardez le même profit, et divisez-le par l’investissement.",
  },
  "divided-by-value": {
    title: "le dénominateur est la mise",
    reason: "Vous avez divisé le profit par la valeur rapportée. Le ROI compare le profit à ce qu’on a engagé pour l’obtenir.",
    next: "Gardez le même profit, et divisez-le par l’investissement.",
  },
  "missing-times-100": {
    title: "il manque le × 100",
    reason: "Votre rapport est juste, mais la réponse attendue est un pourcentage.",
    next: "Multipliez-le par 100.",
  },
  "swapped-terms": {
    title: "le signe est à l’envers",
    reason: "Vous avez retranché la valeur de l’investissement.",
    next: "Le profit est la valeur moins l’investissement : négatif si l’on perd, positif si l’on gagne.",
  },
  "hours-as-money": {
    title: "des heures ne sont pas des dollars",
    reason: "Vous avez ajouté le nombre d’heures aux montants.",
    next: "Multipliez d’abord les heures par le coût d’une heure.",
  },
  "ads-only": {
    title: "la publicité n’est pas tout",
    reason: "Vous n’avez compté que les annonces. Photos, outils et heures font aussi partie de la mise.",
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
  correctText: (answer: string) => `La réponse exacte est ${answer}.`,
  almost: "Presque",
  almostText: "La démarche semble bonne, l’arrondi trop large ou un chiffre mal reporté. Refaites le dernier calcul sans arrondir en route.",
  mend: "À reprendre",
  mendTitle: (title: string) => `À reprendre : ${title}`,
  unknown: "Ce nombre ne correspond à aucune erreur connue. Trois points à vérifier : tout le coût y est-il, heures comprises? La valeur est-elle une marge? La mise est-elle retranchée avant la division?",
  unreadable: (typed: string) => `« ${typed} » ne se lit pas comme un nombre. Rien n’est compté : écrivez seulement des chiffres, par exemple 12,5.`,
  ambiguous: (typed: string) => `« ${typed} » se lit de deux façons. Rien n’est compté : lequel vouliez-vous dire?`,
  empty: "Écrivez d’abord un nombre; un essai à demi sûr vaut mieux que rien.",
  solutionTitle: "La solution, avec vos nombres",
  hintTitle: (index: number) => `Indice ${index}`,
};
