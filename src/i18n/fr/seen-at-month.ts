import { isSingular } from "../french-plural.ts";

export const seenAtMonth = {
  title: (month: string, seen: string, gains: boolean, final: string, finalGains: boolean) =>
    `Vue au mois ${month}, la campagne ${gains ? "rapporte" : "perd"} ${seen}. Une fois ses ventes conclues, elle ${finalGains ? "rapporte" : "perd"} ${final}.`,
  titleSame: (seen: string, gains: boolean) =>
    `Toutes les ventes sont conclues : la campagne ${gains ? "rapporte" : "perd"} ${seen}.`,
  caption: "ROI net cumulé, tel qu’on le voit à la fin de chaque mois.",
  slider: "Mois de la mesure",
  month: "mois",
  endOfSpending: (month: string) =>
    `Après le mois ${month}, plus rien n’est dépensé; les ventes, elles, arrivent encore.`,
  pending: (points: string) =>
    `${points} ${isSingular(points) ? "point" : "points"} d’écart avec le ROI final`,
  stakeBack: "Mise récupérée",
  closed: "Tout est conclu",
  tableCaption: "ROI net vu à la fin de chaque mois",
  head: ["Mois", "Investi à ce jour", "Valeur rentrée à ce jour", "ROI net à ce jour"] as readonly string[],
  undefinedTitle: "Rien n’est investi : le ROI n’est pas défini.",
};
