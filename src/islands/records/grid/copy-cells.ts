import type { CellRange } from "../../../domain/record-grid/cell-range.ts";
import { GRID_COLUMNS, type GridRow } from "../../../domain/record-grid/grid-row.ts";
import { guardFormula } from "../../../domain/record-import/formula-guard.ts";
import type { Hub } from "../hub.ts";
import { typedText } from "./cell-text.ts";

/** The cells of a range as spreadsheets take them: lines of cells parted by tabs. A text that would run as a formula is made text. */
export function copiedCells(rows: readonly GridRow[], range: CellRange, hub: Hub): string {
  const columns = GRID_COLUMNS.slice(range.left, range.right + 1);
  return rows
    .slice(range.top, range.bottom + 1)
    .map((row) =>
      columns
        .map((column) => {
          const text = typedText(row, column, hub);
          // A negative value begins as a formula does, and is none.
          return quoted(column === "value" ? text : guardFormula(text));
        })
        .join("\t"),
    )
    .join("\r\n");
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
