import type { GridColumn } from "../../domain/record-grid/grid-row.ts";
import type { RefusedCell } from "../../domain/record-grid/paste-rows.ts";
import { isSingular } from "../french-plural.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the grid in which figures are typed. */
export const recordGrid = {
  batch: "Saisie ici",
  columns: {
    period: "Période",
    channel: "Canal",
    item: "Élément",
    metric: "Indicateur",
    value: "Valeur",
    source: "Source",
    note: "Note",
  } satisfies Record<GridColumn, string>,
  how: "Les flèches mènent d’une case à l’autre; Entrée ou la frappe modifie la case, Échap rend la valeur d’avant. Maj et les flèches sélectionnent; Ctrl+C copie, Ctrl+V colle un bloc venu d’un tableur. Inser ajoute une ligne, Ctrl+D la duplique, Ctrl+Suppr la supprime. Sur un écran tactile, touchez une case deux fois pour la modifier.",
  howTitle: "Touches",
  acts: "Agir sur les lignes",
  add: "Ajouter une ligne",
  duplicate: (count: string, value: number) =>
    plural(value, "Dupliquer la ligne", `Dupliquer ${count} lignes`),
  remove: (count: string, value: number) => plural(value, "Supprimer la ligne", `Supprimer ${count} lignes`),
  paste: "Coller",
  undo: "Annuler",
  redo: "Rétablir",
  edit: (column: string) => `${column}, en cours de saisie`,
  saving: {
    writing: "Enregistrement…",
    written: "Enregistré dans ce navigateur.",
    full: "Pas enregistré : le navigateur n’a plus de place. Ce qui était noté n’a pas changé; retirez une importation devenue inutile, puis réessayez.",
    refused: "Pas enregistré : le navigateur a refusé. Ce qui était noté n’a pas changé; réessayez.",
    stale:
      "Pas enregistré : un autre onglet a changé ces chiffres entre-temps. Les voici tels qu’ils sont; refaites votre changement.",
  },
  lacking: (columns: string) => `Pas encore notée : il manque à cette ligne ${columns}.`,
  lackingNames: { period: "une période", metric: "un indicateur", value: "une valeur" },
  and: " et ",
  drafts: (count: string, value: number) =>
    `${count} ${plural(value, "ligne est incomplète et n’est", "lignes sont incomplètes et ne sont")} pas encore ${plural(value, "notée", "notées")}.`,
  kept: (text: string) => `Reste noté : ${text}.`,
  empty: "rien",
  problems: {
    "needed-period": "Un chiffre doit avoir une période. Pour retirer le chiffre, supprimez sa ligne.",
    "needed-metric": "Un chiffre doit avoir un indicateur. Pour retirer le chiffre, supprimez sa ligne.",
    "needed-value":
      "Un chiffre doit avoir une valeur, et une case vide n’est pas un zéro. Pour retirer le chiffre, supprimez sa ligne; pour noter qu’il n’y en a eu aucun, tapez 0.",
    period:
      "Ce n’est pas une période. Tapez un jour (2026-03-31), un mois (2026-03 ou mars 2026), ou deux jours avec « au » entre eux.",
    "impossible-date": "Ce jour n’est dans aucun calendrier. Vérifiez le jour et le mois.",
    "no-year": "Il manque l’année à cette date. Tapez-la aussi : 31 mars 2026.",
    backwards: "Cette période finit avant de commencer. Écrivez d’abord le premier jour.",
    metric:
      "Aucun indicateur ne porte ce nom. Choisissez-en un dans la liste : quelques lettres suffisent à la réduire.",
    "metric-first": "Choisissez d’abord un indicateur : le sens d’un nombre en dépend.",
    number:
      "Ce n’est pas un nombre pour cet indicateur. Tapez des chiffres, avec une virgule ou un point pour les décimales : 1 234,5 ou 1,234.5.",
    negative: "Cette valeur ne peut pas être négative. Tapez le nombre sans signe moins.",
    bound:
      "C’est une limite, et non un chiffre. Tapez le chiffre lui-même, ou mettez la limite dans la note.",
    "too-big": "Ce nombre est trop grand pour être juste. Vérifiez-en les zéros et les décimales.",
    "value-of-other-metric":
      "La valeur de la ligne ne peut pas être celle de cet indicateur. Changez d’abord la valeur.",
  } satisfies Record<Exclude<RefusedCell["why"], "no-column">, string>,
  questions: {
    mark: (text: string) => `« ${text} » se lit de deux façons. Laquelle est la bonne?`,
    rates: (text: string) => `« ${text} » est-il un pourcentage ou une proportion?`,
    order: (text: string) => `Quel jour désigne « ${text} »?`,
    cancel: "Laisser",
  },
  pasteQuestion: (text: string) =>
    `Rien n’est encore collé. Dans ce bloc, « ${text} » se lit de deux façons. Laquelle est la bonne?`,
  pasted: (cells: string, value: number, rows: string, added: number) =>
    `${cells} ${plural(value, "case collée", "cases collées")}${added > 0 ? `, ${rows} ${plural(added, "ligne ajoutée", "lignes ajoutées")}` : ""}.`,
  pastedNothing: "Rien n’a été collé : le presse-papiers ne contient pas de texte.",
  pasteForbidden:
    "Le navigateur ne laisse pas ce bouton lire le presse-papiers. Faites plutôt Ctrl+V dans la grille.",
  pasteUnsaved: "Rien n’a été collé, faute d’avoir pu l’enregistrer. Ce qui était noté n’a pas changé.",
  refused: (count: string, value: number) =>
    `${count} ${plural(value, "case a été laissée", "cases ont été laissées")} de côté, et le reste a été collé :`,
  refusedAt: (line: string, column: string, text: string) =>
    `ligne ${line}${column === "" ? "" : `, ${column}`}, « ${text} » :`,
  refusedMore: (count: string) => `et ${count} ${isSingular(count) ? "autre" : "autres"}.`,
  noColumn: "il n’y a pas de colonne ici.",
  copied: (count: string, value: number) => `${count} ${plural(value, "case copiée", "cases copiées")}.`,
  dismiss: "Fermer",
};
