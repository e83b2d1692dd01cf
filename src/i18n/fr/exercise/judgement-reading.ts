import type { KindWords } from "../../exercise/exercise-words.ts";

const survey: KindWords = {
  title: "Lire un sondage",
  ask: (g, level) =>
    level === 1
      ? `Dans un sondage, ${g.first} des personnes disent se servir d’Instagram, et ${g.second} de Facebook. Quelle part, au minimum, se sert des deux?`
      : level === 2
        ? `Un sondage a été envoyé à ${g.asked} entreprises; ${g.answered} ont répondu, et ${g.first} d’entre elles disent mesurer leur ROI. Combien d’entreprises l’ont dit?`
        : `Un sondage a été envoyé à ${g.asked} entreprises; ${g.answered} ont répondu, et ${g.first} d’entre elles disent mesurer leur ROI. Quelle part de toutes les entreprises interrogées l’a dit?`,
  label: (_g, level) => (level === 1 ? "Au moins" : level === 2 ? "Entreprises" : "Part de toutes"),
  hints: [
    "Un pourcentage est toujours le pourcentage de quelqu’un : de qui, ici?",
    (g, level) =>
      level === 1
        ? `${g.first} et ${g.second} dépassent ensemble 100 % : ce qui dépasse ne peut être que des gens comptés deux fois.`
        : `${g.first} porte sur les ${g.answered} qui ont répondu.`,
  ],
  steps: {
    sum: (g) => `Ensemble : ${g.first} + ${g.second}`,
    both: "Les deux, au moins : ce qui dépasse 100 %",
    people: (g) => `L’ont dit : ${g.answered} × ${g.first}`,
    share: (g) => `Part de toutes : ce nombre ÷ ${g.asked} × 100`,
  },
};

const readChart: KindWords = {
  title: "La publication qui a le plus plu",
  ask: "Le graphique montre, pour chaque publication, ses interactions et les personnes qu’elle a atteintes. Désignez celle dont le taux d’engagement par portée est le plus haut.",
  options: {
    a: "Lundi",
    b: "Mardi",
    c: "Mercredi",
    d: "Jeudi",
    e: "Vendredi",
  },
  measures: { value: "Interactions", beside: "Personnes atteintes" },
  hints: [
    "Un taux ne se lit pas sur une seule barre : il faut comparer les deux.",
    "Pour chaque publication, divisez les interactions par les personnes atteintes.",
  ],
  steps: {
    a: (g) => `Lundi : ${g.aInteractions} ÷ ${g.aReach}`,
    b: (g) => `Mardi : ${g.bInteractions} ÷ ${g.bReach}`,
    c: (g) => `Mercredi : ${g.cInteractions} ÷ ${g.cReach}`,
    d: (g) => `Jeudi : ${g.dInteractions} ÷ ${g.dReach}`,
    e: (g) => `Vendredi : ${g.eInteractions} ÷ ${g.eReach}`,
  },
};

const reportOrder: KindWords = {
  title: "L’ordre d’un rapport",
  ask: "Rangez ces parties du corps d’un rapport, qui vient après la ligne de conclusion, de façon que chacune s’appuie seulement sur celles qui la précèdent, et que le lecteur puisse tout vérifier en chemin.",
  options: {
    goal: "L’objectif, et l’ambition qu’il sert",
    metrics: "Les indicateurs choisis pour cet objectif",
    records: "Les données : d’où elles viennent, pour quelle période",
    value: "La valeur : ce qu’une unité vaut, et pourquoi",
    investment: "L’investissement : tout ce qui a été engagé",
    roi: "Le ROI net, en pourcentage et en argent",
    limits: "Les limites : fourchette, ce qui pourrait changer le résultat",
    decision: "La décision proposée",
  },
  hints: [
    "Un rapport se suit comme un calcul : on ne cite pas un résultat avant ce dont il est fait.",
    "L’objectif choisit les indicateurs; valeur et investissement font le ROI; les limites viennent avant la décision.",
  ],
  steps: {
    goal: "L’objectif : c’est lui qui dit quoi mesurer",
    metrics: "Les indicateurs : ils disent quelles données il faut",
    records: "Les données : elles donnent les nombres",
    value: "La valeur : des nombres à l’argent",
    investment: "L’investissement : l’autre moitié du ROI",
    roi: "Le ROI : il a maintenant ses deux moitiés",
    limits: "Les limites : elles portent sur ce résultat",
    decision: "La décision : elle tient compte du résultat et de ses limites",
  },
};

export const readingKinds = {
  survey,
  "read-chart": readChart,
  "report-order": reportOrder,
} satisfies Record<string, KindWords>;
