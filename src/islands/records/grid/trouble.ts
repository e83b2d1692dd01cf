import type { GridColumn, GridRow } from "../../../domain/record-grid/grid-row.ts";
import type { CellProblem, CellQuestion } from "../../../domain/record-grid/read-cell.ts";

/** A cell whose typed text could not be taken: the text, and why, or what is asked. The record keeps the value it had. */
export type Trouble = {
  readonly row: GridRow;
  readonly column: GridColumn;
  readonly text: string;
} & (
  | { readonly kind: "problem"; readonly problem: CellProblem }
  | { readonly kind: "question"; readonly question: CellQuestion }
  /** It could not be written; the status line says why. */
  | { readonly kind: "unsaved" }
);

export function troubleAt(
  troubles: readonly Trouble[],
  row: GridRow | undefined,
  column: GridColumn | undefined,
): Trouble | null {
  return troubles.find((trouble) => trouble.row === row && trouble.column === column) ?? null;
}

/** The troubles without that of a cell. */
export function withoutTrouble(
  troubles: readonly Trouble[],
  row: GridRow,
  column: GridColumn,
): readonly Trouble[] {
  return troubles.filter((trouble) => trouble.row !== row || trouble.column !== column);
}

/** The troubles of a line, of the line that took its place. */
export function movedTroubles(
  troubles: readonly Trouble[],
  changes: ReadonlyMap<GridRow, GridRow>,
): readonly Trouble[] {
  if (troubles.length === 0) return troubles;
  return troubles.map((trouble) => ({ ...trouble, row: changes.get(trouble.row) ?? trouble.row }));
}
