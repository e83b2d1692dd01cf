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
  toAdd: "Ce qui s’ajouterait",
  nothingNew: "rien de nouveau",
  known: (count: number) => `${count} ${plural(count, "cahier est déjà ici", "cahiers sont déjà ici")}`,
  noRoom: (count: number) =>
    `L’étagère est pleine : ${count} ${plural(count, "cahier n’y tiendrait pas", "cahiers n’y tiendraient pas")}.`,
  figures: "Chiffres datés",
  figureCounts: (added: number, known: number, left: number) =>
    [
      `${added} à ajouter`,
      `${known} déjà ici`,
      ...(left > 0
        ? [
            `${left} ${plural(left, "diffère et restera tel qu’il est ici", "diffèrent et resteront tels qu’ils sont ici")}`,
          ]
        : []),
    ].join(", "),
  figuresOutOfReach: "ce navigateur n’en garde pas ici, peut-être parce que la navigation est privée",
  copySure:
    "Ajouter ne remplace rien. Remplacer met les cahiers et les exercices de la copie à la place de ceux d’ici. Les chiffres datés s’ajoutent dans les deux cas, sans doublon. Vous pourrez annuler tant que cette page reste ouverte.",
  copySurePartly: "Une partie de cette copie n’a pas pu être lue : elle manquera.",
  failed:
    "Rien n’a été repris : ce navigateur n’a pas pu garder les chiffres de la copie, peut-être faute de place. Retirez du suivi ce qui ne vous sert plus, puis réessayez.",
  copyAdd: "Ajouter",
  copyYes: "Remplacer",
  copyNo: "Non, garder ce qui est ici",
};
