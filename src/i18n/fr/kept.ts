const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of what this browser keeps: its copy in a file, and its end. */
export const kept = {
  copySave: "Garder une copie dans un fichier",
  copyName: "retour cahier",
  copyOpen: "Reprendre une copie",
  copyQuestion: "Reprendre cette copie?",
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
  copyTaken: "La copie est reprise.",
  copyUndo: "Annuler la reprise",
  copyUndone: "Ce qui était ici est revenu.",
  copyNone: "Ce fichier n’est pas une copie faite ici.",
  copyNewer: "Cette copie vient d’une version plus récente de ce site. Rechargez la page, puis réessayez.",
  erase: "Tout effacer",
  eraseText:
    "Vos réponses, vos résultats, votre cahier et vos réglages sont dans ce navigateur, et nulle part ailleurs.",
  eraseSure:
    "Effacer pour de bon tout ce que ce site garde dans ce navigateur? Rien ne pourra être récupéré.",
  eraseYes: "Oui, tout effacer",
  eraseNo: "Non, garder",
};
