import type { NoBottleneck } from "../../domain/funnel/bottleneck.ts";

const none: Record<NoBottleneck, { readonly title: string; readonly text: string }> = {
  "one-channel": {
    title: "Aucun goulot à nommer : il n’y a pas d’étape à comparer",
    text: "Un goulot se voit par comparaison, et aucun autre canal utilisé n’a les mêmes étapes. Le plus petit taux n’en est pas un pour autant : un clic pour cent impressions est courant.",
  },
  level: {
    title: "Aucun goulot : les canaux font jeu égal à chaque étape",
    text: "À chaque étape commune, les canaux ont le même taux. Aucun n’a de retard à rattraper sur un autre.",
  },
  "no-gain": {
    title: "Rattraper un canal sur un autre ne rapporterait rien",
    text: "Un canal fait mieux qu’un autre à certaines étapes, mais l’imiter n’ajouterait pas un cent au profit. Voyez la marge, ou ce que rapporte une vente.",
  },
};

export const simulatorPath = {
  bottleneck: (channel: string, act: string) => `Le goulot : ${channel}, là où les gens ${act}`,
  compare: (rate: string, best: string, bestRate: string) =>
    `${rate} à cette étape, contre ${bestRate} pour ${best}. `,
  gainStart: "Faire aussi bien ajouterait ",
  gainEnd: " au profit, sans rien changer d’autre.",
  try: (from: string, to: string) => `Essayer ${to} au lieu de ${from}`,
  tried: (rate: string) => `Le taux est maintenant de ${rate}. Annuler le remet comme avant.`,
  none,
  rule: "Comment il est trouvé",
  ruleText: [
    "Dans un parcours, chaque étape multiplie la précédente : améliorer n’importe laquelle d’un dixième ajoute la même part de ventes. Aucune n’est donc le goulot par elle-même, et surtout pas la plus étroite.",
    "On compare donc chaque étape à la même étape des autres canaux du plan. Le goulot est celle où rejoindre le meilleur rapporterait le plus, en recalculant toute la projection.",
    "C’est un endroit où regarder, pas une faute : deux canaux peuvent servir à autre chose, auprès d’autres personnes.",
  ] as readonly string[],
  tenth: (channel: string) => `${channel} : un dixième de plus à une étape`,
  tenthSame: (money: string) => `${money} de profit, à n’importe laquelle`,
  beforeShare:
    "Ces taux comptent toutes les ventes; les entonnoirs, celles qui sont dues au canal seulement.",
  best: "le meilleur",
  isBottleneck: "goulot",
  tableCaption: "Taux de chaque étape, par canal, et ce que vaudrait rejoindre le meilleur",
  head: ["Étape et canal", "Taux", "Meilleur taux", "Profit gagné à l’égaler"] as readonly string[],
};
