export const seenAtMonth = {
  title: (month: string, seen: string, gains: boolean, final: string, finalGains: boolean) =>
    `Vue au mois ${month}, la campagne ${gains ? "rapporte" : "perd"} ${seen}. Une fois ses ventes conclues, elle ${finalGains ? "rapporte" : "perd"} ${final}.`,
  titleSame: (seen: string, gains: boolean) => `Toutes les ventes sont conclues : la campagne ${gains ? "rapporte" : "perd"} ${seen}.`,
  caption: "ROI net cumulé, tel qu’on le voit à la fin de chaque mois.",
  slider: "Mois de la mesure",
  month: "mois",
  endOfSpending: (month: string) => `Après le mois ${month}, plus aucun coût; les ventes, elles, arrivent encore.`,
  pending: (points: string) => `${points} points de ventes pas encore conclues`,
  stakeBack: "Mise rendue",
  closed: "Tout est conclu",
  tableCaption: "ROI net vu à la fin de chaque mois",
  head: ["Mois", "Investi à ce jour", "Valeur rentrée", "ROI net vu"] as readonly string[],
  undefinedTitle: "Rien n’est investi : il n’y a pas de ROI à voir.",
};
