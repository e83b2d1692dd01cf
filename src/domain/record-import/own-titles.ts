import { OWN_FIELDS, type OwnField } from "./column-role.ts";
import { foldWords } from "./header-key.ts";

/** Titles of the columns of this course's own export, in its order. */
export const OWN_HEADERS: Readonly<Record<"fr" | "en", Readonly<Record<OwnField, string>>>> = {
  en: {
    start: "Start",
    end: "End",
    channel: "Channel",
    item: "Item",
    metric: "Metric",
    name: "Metric name",
    value: "Value",
    unit: "Unit",
    source: "Source",
    row: "Line",
    note: "Note",
  },
  fr: {
    start: "Début",
    end: "Fin",
    channel: "Canal",
    item: "Élément",
    metric: "Indicateur",
    name: "Nom de l’indicateur",
    value: "Valeur",
    unit: "Unité",
    source: "Source",
    row: "Ligne",
    note: "Note",
  },
};

/** The field that a title of the own export names, in either language. */
export const OWN_TITLES: ReadonlyMap<string, OwnField> = new Map(
  Object.values(OWN_HEADERS).flatMap((titles) =>
    OWN_FIELDS.map((field) => [foldWords(titles[field]), field] as const),
  ),
);
