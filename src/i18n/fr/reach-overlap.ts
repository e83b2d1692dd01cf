export const reachOverlap = {
  title: (both: string, sum: string) => `En deux mois, ${both} personnes rejointes, et non ${sum}`,
  titleApart: (sum: string) => `${sum} personnes, si personne n’a vu l’annonce deux mois de suite`,
  caption:
    "L’annonce la plus chère du café, sur Instagram. Les outils donnent la portée de chaque mois, mais pas ce que les mois ont en commun.",
  people: (count: string) => `${count} personnes`,
  both: "En deux mois",
  share: (month: string, before: string) => `Part des gens de ${month} déjà rejoints en ${before}`,
  twice: (count: string) => `en foncé, ${count} comptées deux fois`,
  chance: (count: string) => `au hasard : ${count}`,
  frequency: (real: string, naive: string) =>
    `Chaque personne a vu l’annonce ${real} fois en moyenne; l’addition ferait croire à ${naive}.`,
  drag: "Faites glisser la barre du second mois, ou le curseur.",
  tableCaption: "Portée de deux mois selon ce qu’ils ont en commun",
  head: ["Part commune", "Personnes rejointes", "Fréquence"] as readonly string[],
};
