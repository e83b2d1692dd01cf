import { useState } from "react";
import { today } from "../../../adapters/page/today.ts";
import { BLANK_ROW, type GridColumn, type GridRow, isFigure } from "../../../domain/record-grid/grid-row.ts";
import { type CellReadingStyle, clearCell, readCell } from "../../../domain/record-grid/read-cell.ts";
import type { FigureEdit } from "../../../state/records/record-pieces.ts";
import { editFigures } from "../../../state/records/records.ts";
import type { Hub } from "../hub.ts";
import { movedTroubles, type Trouble, withoutTrouble } from "./trouble.ts";
import type { GridRows } from "./use-grid-rows.ts";

/** What may be done to the lines of the grid; each is kept at once, as one step that can be undone. */
export type GridEdits = ReturnType<typeof useGridEdits>;

/** Lines as they are to become: in another's place, added (`from` none), or taken away (`to` none). */
export type LineEdit = { readonly from: GridRow | null; readonly to: GridRow | null };

/** The style in which a cell is read by itself: what reads two ways is asked, a bare rate is a percentage as it is shown. */
export function readingStyle({ format, metricName }: Hub): CellReadingStyle {
  return {
    ...{ mark: null, order: null, bareRates: "percent", currency: format.options.currency },
    nameOf: metricName,
  };
}

export function useGridEdits({ rows, insert, replace }: GridRows, hub: Hub, batchName: string) {
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);

  /** Changes lines; those that lack something stay in the grid alone. True once all that can be kept is. */
  const edit = async (edits: readonly LineEdit[], at: number): Promise<boolean> => {
    const changes = new Map(edits.flatMap(({ from, to }) => (from ? [[from, to] as const] : [])));
    const moved = new Map([...changes].flatMap(([from, to]) => (to ? [[from, to] as const] : [])));
    const kept = edits.flatMap(({ from, to }): readonly FigureEdit[] => {
      const [had, has] = [from && isFigure(from) ? from : null, to && isFigure(to) ? to : null];
      return had === null && has === null ? [] : [{ from: had, to: has }];
    });
    setTroubles((before) => movedTroubles(before, moved));
    // A line that was not on record is moved in the grid here; one that was follows the record.
    const drafts = new Map([...changes].filter(([from]) => !isFigure(from)));
    if (drafts.size > 0) replace(drafts);
    const added = edits.flatMap(({ from, to }) => (from === null && to ? [to] : []));
    if (added.length > 0) insert(at, added);
    if (kept.length === 0) return true;
    const result = await editFigures(kept, { name: batchName, day: today() });
    if (result === "written") return true;
    setTroubles((before) => movedTroubles(before, new Map([...moved].map(([from, to]) => [to, from]))));
    // The record went back, and took along the line that it had never held: what was typed of it is not lost.
    const lost = edits.flatMap(({ from, to }) =>
      from && !isFigure(from) && to && isFigure(to) ? [from] : [],
    );
    if (lost.length > 0) insert(Math.min(at, rows.length), lost);
    return false;
  };

  /** Takes what was typed into a cell, or keeps it there with the trouble it makes. */
  const type = (row: GridRow, column: GridColumn, text: string, at: number): Trouble | null => {
    const reading = readCell(row, column, text, readingStyle(hub));
    if (reading.kind !== "row") {
      const trouble: Trouble = { row, column, text, ...reading };
      setTroubles((before) => [...withoutTrouble(before, row, column), trouble]);
      return trouble;
    }
    take(row, column, reading.row, text, at);
    return null;
  };

  const take = (row: GridRow, column: GridColumn, to: GridRow, text: string, at: number) => {
    setTroubles((before) => withoutTrouble(before, row, column));
    if (isSameRow(row, to)) return;
    void edit([{ from: row, to }], at).then((isKept) => {
      if (!isKept) setTroubles((before) => [...before, { row, column, text, kind: "unsaved" }]);
    });
  };

  return {
    troubles,
    edit,
    type,
    take,
    forget: (row: GridRow, column: GridColumn) =>
      setTroubles((before) => withoutTrouble(before, row, column)),
    /** Empties cells; what a figure cannot be without says so. */
    clear: (cells: readonly { readonly row: GridRow; readonly columns: readonly GridColumn[] }[]) => {
      const found: Trouble[] = [];
      const edits = cells.flatMap(({ row, columns }): readonly LineEdit[] => {
        let to = row;
        for (const column of columns) {
          const reading = clearCell(to, column);
          if (reading.kind === "row") to = reading.row;
          else if (reading.kind === "problem") found.push({ row, column, text: "", ...reading });
        }
        return to === row ? [] : [{ from: row, to }];
      });
      const [only] = found;
      // Of many, those that can be emptied are; of one, why it cannot.
      if (edits.length === 0 && only) setTroubles((before) => [...before, only]);
      else if (edits.length > 0) void edit(edits, 0);
    },
    /** Adds a line below another, for the same period and channel. */
    add: (below: GridRow | undefined, at: number) => {
      const { start, end, channel, source } = below ?? BLANK_ROW;
      insert(at, [{ ...BLANK_ROW, start, end, channel, source }]);
    },
    duplicate: (lines: readonly GridRow[], at: number) =>
      edit(
        lines.map((row) => ({ from: null, to: { ...row, row: 0 } })),
        at,
      ),
    remove: (lines: readonly GridRow[]) =>
      edit(
        lines.map((from) => ({ from, to: null })),
        0,
      ),
  };
}

function isSameRow(one: GridRow, other: GridRow): boolean {
  return (Object.keys(other) as (keyof GridRow)[]).every((field) => Object.is(one[field], other[field]));
}
