import type { DatedFigure } from "../record/dated-figure.ts";
import type { GridRow } from "./grid-row.ts";

/** A figure that took another's place, came (`from` none) or went (`to` none). */
export type RowEdit = { readonly from: GridRow | null; readonly to: DatedFigure | null };

/**
 * The lines of the grid after the record changed: each stays where it is, however it was edited, so that none jumps away from under
 * the hand; what comes goes where `placeOf` says among the others.
 */
export function followRows(
  rows: readonly GridRow[],
  edits: readonly RowEdit[],
  placeOf: (figure: DatedFigure, rows: readonly GridRow[]) => number,
): readonly GridRow[] {
  const changed = new Map(edits.flatMap(({ from, to }) => (from ? [[from, to] as const] : [])));
  const next = changed.size === 0 ? [...rows] : withChanges(rows, changed);
  for (const { from, to } of edits) {
    if (from === null && to) next.splice(placeOf(to, next), 0, to);
  }
  return next;
}

function withChanges(rows: readonly GridRow[], changed: ReadonlyMap<GridRow, DatedFigure | null>): GridRow[] {
  const [[only, to] = []] = changed;
  if (changed.size === 1 && only) {
    // The usual edit, of one line among a hundred thousand.
    const at = rows.indexOf(only);
    return at < 0 ? [...rows] : rows.toSpliced(at, 1, ...(to ? [to] : []));
  }
  return rows.flatMap((row) => {
    const other = changed.get(row);
    return other === undefined ? [row] : (other ?? []);
  });
}
