import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { isRecordedMetric, RECORDED_METRICS } from "../../../domain/record/recorded-metric.ts";
import { placeWithin } from "../../../domain/record-grid/cell-range.ts";
import { GRID_COLUMNS, type GridRow } from "../../../domain/record-grid/grid-row.ts";
import type { Onward } from "./CellEditor.tsx";
import { typedText } from "./cell-text.ts";
import type { CellActs, Editing } from "./GridLine.tsx";
import { useGridHub } from "./grid-hub.ts";
import { troubleAt } from "./trouble.ts";
import type { GridCursor } from "./use-grid-cursor.ts";
import type { GridEdits } from "./use-grid-edits.ts";

/** The cell that is typed in, and what presses and keys do in cells. */
export function useCellEditing(rows: readonly GridRow[], cursor: GridCursor, edits: GridEdits) {
  const hub = useGridHub();
  const [editing, setEditing] = useState<Editing | null>(null);
  const { active, goTo } = cursor;

  /** Opens a cell: with what stands in it, or with the first letter that was typed over it. */
  const open = (row: number, column: number, letter: string | null) => {
    const line = rows[row];
    const field = GRID_COLUMNS[column];
    if (!line || !field) return;
    const typed = troubleAt(edits.troubles, line, field)?.text ?? typedText(line, field, hub);
    setEditing({ column, initial: letter ?? typed, isTyped: letter !== null });
  };

  const close = () => {
    setEditing(null);
    cursor.focus();
  };

  const moveOn = ({ row, column }: { row: number; column: number }, onward: Onward) => {
    setEditing(null);
    goTo(
      placeWithin(
        { row: row + onward.rows, column: column + onward.columns },
        rows.length,
        GRID_COLUMNS.length,
      ),
    );
  };

  /** Takes what was typed; true when the cell is done with. What was not changed is not read again. */
  const take = (row: number, column: number, text: string): boolean => {
    const [line, field] = [rows[row], GRID_COLUMNS[column]];
    if (!line || !field) return true;
    const isSame = text === typedText(line, field, hub) && !troubleAt(edits.troubles, line, field);
    return isSame || edits.type(line, field, text, row) === null;
  };

  const latest: CellActs = {
    onCommit: (row, column, text, onward) => {
      if (take(row, column, text)) moveOn({ row, column }, onward);
      // A question is answered by the buttons beneath: they come with the next picture.
      else setTimeout(() => document.querySelector<HTMLElement>(".cell-note button")?.focus());
    },
    onCancel: () => {
      const [line, field] = [rows[active.row], GRID_COLUMNS[active.column]];
      if (line && field) edits.forget(line, field);
      close();
    },
    onLeave: (row, column, text) => {
      take(row, column, text);
      setEditing(null);
    },
    onAnswer: ({ row: line, column: field, text }, { change }) => {
      const isMoney = field === "value" && change.value !== undefined && line.currency === "";
      const to = { ...line, ...change };
      const currency = isMoney ? moneyCurrency(to, hub.format.options.currency) : line.currency;
      edits.take(line, field, { ...to, currency }, text, active.row);
      moveOn(active, { rows: 1, columns: 0 });
    },
  };
  const now = useRef(latest);
  useEffect(() => {
    now.current = latest;
  });
  // The same for every line of the grid, so that none is drawn again for them.
  const acts = useMemo<CellActs>(
    () => ({
      onCommit: (row, column, text, onward) => now.current.onCommit(row, column, text, onward),
      onCancel: () => now.current.onCancel(),
      onLeave: (row, column, text) => now.current.onLeave(row, column, text),
      onAnswer: (trouble, answer) => now.current.onAnswer(trouble, answer),
    }),
    [],
  );

  return {
    editing,
    acts,
    open: (row: number, column: number) => open(row, column, null),
    /** Enter and F2 open the cell that the hand is in, and so does typing; Escape gives back what a trouble stands over. */
    onKey: (event: KeyboardEvent, isControl: boolean) => {
      const { key } = event;
      if (key === "Enter" || key === "F2") {
        event.preventDefault();
        open(active.row, active.column, null);
      } else if (key === "Escape") {
        now.current.onCancel();
      } else if (key === "Dead" || key === "Process") {
        // An accent that is being composed goes on in the field.
        open(active.row, active.column, "");
      } else if (key.length === 1 && !isControl) {
        event.preventDefault();
        open(active.row, active.column, key);
      }
    },
  };
}

function moneyCurrency({ metric }: GridRow, currency: string): string {
  return isRecordedMetric(metric) && RECORDED_METRICS[metric].unit === "money" ? currency : "";
}
