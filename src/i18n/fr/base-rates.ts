import type { RateBase } from "../../domain/metric/compare-bases.ts";

const bases: Record<RateBase, { readonly name: string; readonly asks: string; readonly by: string }> = {
  followers: { name: "÷ abonnés", asks: "De tous ceux qui nous suivent?", by: "par abonnés" },
  reach: { name: "÷ portée", asks: "De ceux qui ont vu la publication?", by: "par portée" },
  impressions: { name: "÷ impressions", asks: "Chaque fois qu’elle s’affiche?", by: "par impressions" },
};

const list = (names: readonly string[]) =>
  names.length < 3 ? names.join(" et ") : "par abonnés, par portée et par impressions";

export const baseRates = {
  bases,
  posts: ["Reel", "Photo"] as readonly string[],
  title: (first: readonly string[], second: readonly string[]) => {
    if (first.length === 3) return "Le reel est devant, quelle que soit la base";
    if (first.length === 0)
      return second.length ? `La photo est devant ${list(second)}` : "Aucune des deux n’est devant";
    const photo = second.length ? `; la photo l’est ${list(second)}` : "";
    return `Le reel est devant ${list(first)}${photo}`;
  },
  caption: (reel: string, photo: string) =>
    `Deux publications d’art latte de juin : ${reel} interactions pour le reel, ${photo} pour la photo. En noir, les interactions; la barre entière est la base.`,
  reach: "Portée du reel",
  drag: "Faites glisser le bout de la barre, ou récrivez le chiffre : les impressions suivent.",
  ahead: "devant",
  reset: "Revenir à la portée relevée",
  tableCaption: "Taux d’engagement des deux publications selon la base",
  head: ["Base", "Reel", "Photo"] as readonly string[],
};
