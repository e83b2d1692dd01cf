import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";

const stageNames = {
  click: "Vus → clics",
  lead: "Visites → demandes",
  quote: "Demandes → soumissions",
  sale: "Soumissions → ventes",
};

const bottleneck: KindWords = {
  title: "Où le chemin se resserre-t-il?",
  ask: (g) =>
    `Voici les taux ${g.of}, étape par étape : ce mois-ci, et son meilleur mois. Désignez l’étape où ça coince : celle qui est tombée le plus loin sous son propre meilleur mois, en proportion.`,
  options: {
    click: stageNames.click,
    lead: stageNames.lead,
    quote: stageNames.quote,
    sale: (_g, level) => (level === 1 ? "Demandes → ventes" : stageNames.sale),
  },
  measures: { value: "Ce mois-ci", beside: "Meilleur mois" },
  hints: [
    "Les étapes n’ont pas les mêmes taux habituels : un taux de clics est toujours bas. On compare chaque étape à elle-même.",
    "Pour chaque étape, divisez le taux de ce mois par celui du meilleur mois. Le plus petit résultat est l’étape qui coince.",
  ],
  steps: {
    click: (g) => `Clics : ${g.clickRate} ÷ ${g.clickBest}`,
    lead: (g) => `Demandes : ${g.leadRate} ÷ ${g.leadBest}`,
    quote: (g) => `Soumissions : ${g.quoteRate} ÷ ${g.quoteBest}`,
    sale: (g) => `Ventes : ${g.saleRate} ÷ ${g.saleBest}`,
  },
};

export const funnel: FamilyWords<"funnel"> = {
  kinds: { bottleneck },
  mistakes: {
    "lowest-rate": {
      title: "c’est le taux le plus bas, comme toujours",
      thought: "Vous avez désigné l’étape au plus petit pourcentage.",
      why: "Un taux de clics est bas même dans un bon mois : cela ne dit pas qu’il va mal.",
      next: "Comparez chaque taux à celui de son propre meilleur mois.",
    },
    "most-points-lost": {
      title: "c’est la plus grande perte en points",
      thought: "Vous avez soustrait les taux et pris le plus grand écart.",
      why: "Perdre 5 points sur 60 pèse moins que d’en perdre 4 sur 8 : la suite du chemin baisse en proportion.",
      next: "Divisez le taux de ce mois par le meilleur, et cherchez le plus petit résultat.",
    },
    "not-furthest-below": {
      title: "une autre étape est tombée plus bas",
      thought: "Vous avez désigné une étape qui tient mieux qu’une autre.",
      why: "L’étape qui coince est celle dont le rapport à son meilleur mois est le plus petit.",
      next: "Calculez ce rapport pour chaque étape, puis comparez.",
    },
  },
};
