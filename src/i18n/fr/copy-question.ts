const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the question that is asked before a copy takes the place of what is here. */
export const copyQuestion = {
  title: "Reprendre cette copie?",
  copyHolds: "Dans la copie",
  hereHolds: "Ici, dans ce navigateur",
  businesses: (names: readonly string[]) => {
    const named = names.filter((name) => name !== "");
    const unnamed = names.length - named.length;
    const rest = unnamed === 0 ? [] : [unnamed === 1 ? "un sans nom" : `${unnamed} sans nom`];
    const count = names.length === 1 ? "1 cahier" : `${names.length} cahiers`;
    return names.length === 0 ? "aucun cahier commencé" : `${count} : ${[...named, ...rest].join(", ")}`;
  },
  plans: (count: number) => `${count} ${plural(count, "plan enregistré", "plans enregistrés")}`,
  bench: "un plan sur l’établi du simulateur",
  exercises: (count: number) => `${count} ${plural(count, "exercice", "exercices")}`,
  copySure:
    "La copie prendra la place de tout ce qui est ici. Vous pourrez annuler tant que cette page reste ouverte.",
  copySurePartly: "Une partie de cette copie n’a pas pu être lue : elle manquera.",
  copyYes: "Oui, remplacer",
  copyNo: "Non, garder ce qui est ici",
};
