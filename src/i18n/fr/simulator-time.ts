export const simulatorTime = {
  cumulated: {
    title: (month: string) => `La valeur rattrape le coût au mois ${month}`,
    titleNever: (money: string) => `La valeur ne rattrape jamais le coût : il manque ${money}`,
    titleNothing: "Rien n’est investi : il n’y a rien à rattraper",
    caption: "Total dépensé et total rentré depuis le début. En tirets : après la fin des dépenses.",
    cost: (money: string) => `${money} de coût`,
    value: (money: string) => `${money} de valeur`,
    breakEven: (month: string) => `point mort, mois ${month}`,
    month: "mois",
    tableCaption: "Coût, valeur et profit cumulés à la fin de chaque mois",
    head: ["Mois", "Coût cumulé", "Valeur cumulée", "Profit cumulé"] as readonly string[],
  },
  pipeline: {
    title: (money: string, share: string) => `Le dernier jour, ${money} sont encore en route (${share})`,
    titleNone: "Le dernier jour, toute la valeur est rentrée",
    titleNothing: "Aucune valeur ne rentre avec ces hypothèses",
    caption: (money: string) => `Valeur rentrée chaque mois; ${money} avant la fin des dépenses.`,
    until: (month: string, stage: string, count: string) =>
      `Le reste, en hachuré, rentre jusqu’au mois ${month} (${stage} à venir : ${count}).`,
    endOfPlan: "fin des dépenses",
    month: "mois",
    tableCaption: "Valeur rentrée chaque mois et valeur encore à venir",
    head: ["Mois", "Valeur rentrée ce mois", "Encore à venir"] as readonly string[],
  },
};
