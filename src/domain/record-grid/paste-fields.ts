import type { OwnField } from "../record-import/column-role.ts";
import { foldWords } from "../record-import/header-key.ts";
import { OWN_TITLES } from "../record-import/own-titles.ts";
import { GRID_COLUMNS, type GridColumn } from "./grid-row.ts";

/** What the cells of a block's column are: a column of the grid, or a field that only this course's own export has. */
export type PasteField = GridColumn | Exclude<OwnField, GridColumn>;

const PERIOD_TITLES = ["period", "periode", "date", "day", "jour", "month", "mois", "week", "semaine"];

/** The fields that a block's first line names; `null` where it is no line of titles. A title that says nothing here is left out. */
export function titledFields(line: readonly string[]): readonly (PasteField | null)[] | null {
  const fields = line.map((cell): PasteField | null => {
    const title = foldWords(cell);
    return PERIOD_TITLES.includes(title) ? "period" : (OWN_TITLES.get(title) ?? null);
  });
  const named = fields.filter((field) => field !== null);
  // A cell that happens to be called as a column is no title alone among others.
  const isTitles = named.length > 0 && line.every((cell, at) => cell === "" || fields[at] !== null);
  return isTitles && new Set(named).size === named.length ? fields : null;
}

/** The fields of a block without titles, put down at a column; none past the last. */
export function fieldsFrom(column: number, width: number): readonly (PasteField | null)[] {
  return Array.from({ length: width }, (_, offset) => GRID_COLUMNS[column + offset] ?? null);
}
