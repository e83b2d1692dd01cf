import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { placeAfterKey } from "../../../domain/record-grid/cell-range.ts";
import { GRID_COLUMNS } from "../../../domain/record-grid/grid-row.ts";
import { copiedCells } from "./copy-cells.ts";
import { GridBar } from "./GridBar.tsx";
import { GridTable } from "./GridTable.tsx";
import { useGridHub } from "./grid-hub.ts";
import { PasteReport } from "./PasteReport.tsx";
import { useCellEditing } from "./use-cell-editing.ts";
import { useGridCursor } from "./use-grid-cursor.ts";
import { useGridEdits } from "./use-grid-edits.ts";
import type { GridRows } from "./use-grid-rows.ts";
import { usePaste } from "./use-paste.ts";
import { useRecordUndoKeys } from "./use-record-undo-keys.ts";

/** The grid that types like a spreadsheet: cells are edited where they stand, and each is kept at once. */
export function RecordGrid({ lines, begin }: { readonly lines: GridRows; readonly begin: boolean }) {
  const hub = useGridHub();
  const { grid, format } = hub;
  const { rows } = lines;
  const box = useRef<HTMLElement>(null);
  const [said, setSaid] = useState("");
  const cursor = useGridCursor(box, rows.length);
  const edits = useGridEdits(lines, hub, grid.batch);
  const cell = useCellEditing(rows, cursor, edits);
  const pasting = usePaste(rows, edits);
  useRecordUndoKeys();
  const { active, range } = cursor;
  const selected = rows.slice(range.top, range.bottom + 1);

  const add = () => {
    const at = rows.length === 0 ? 0 : range.bottom + 1;
    edits.add(rows[range.bottom], at);
    cursor.goTo({ row: at, column: 0 });
  };
  const duplicate = () => {
    void edits.duplicate(selected, range.bottom + 1);
    cursor.goTo({ row: range.bottom + 1, column: active.column });
  };
  const remove = () => {
    void edits.remove(selected);
    cursor.goTo({ row: range.top, column: active.column });
  };
  const clear = () =>
    edits.clear(selected.map((row) => ({ row, columns: GRID_COLUMNS.slice(range.left, range.right + 1) })));

  // Who asked for a grid to type in gets a line to type in.
  const hasBegun = useRef(false);
  useEffect(() => {
    if (begin && !hasBegun.current && rows.length === 0) add();
    hasBegun.current = true;
  });

  const onKey = (event: KeyboardEvent, page: number) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== "gridcell" || event.altKey) return;
    const isControl = event.ctrlKey || event.metaKey;
    const place = placeAfterKey(
      active,
      { key: event.key, isControl },
      { rows: rows.length, columns: GRID_COLUMNS.length, page },
    );
    const act = place ? () => cursor.goTo(place, event.shiftKey) : actOf(event, isControl);
    if (act) {
      event.preventDefault();
      setSaid("");
      act();
    } else cell.onKey(event, isControl);
  };
  const actOf = (event: KeyboardEvent, isControl: boolean): (() => void) | null => {
    const key = event.key.toLowerCase();
    if (isControl) {
      if (key === "a") return cursor.selectAll;
      if (key === "d") return duplicate;
      return key === "delete" || key === "backspace" ? remove : null;
    }
    if (key === "insert") return add;
    return key === "delete" || key === "backspace" ? clear : null;
  };
  const copy = (event: ClipboardEvent) => {
    if (selected.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedCells(rows, range, hub));
    const count = selected.length * (range.right - range.left + 1);
    setSaid(grid.copied(format.count(count), count));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    setSaid("");
    pasting.paste(event.clipboardData.getData("text/plain"), { row: range.top, column: range.left });
  };

  return (
    <div className="record-grid">
      <GridBar
        selected={selected.length}
        drafts={rows.length - lines.figures.length}
        said={said}
        onAdd={add}
        onDuplicate={duplicate}
        onRemove={remove}
        onPaste={() =>
          void pasting.pasteFromClipboard(
            rows.length === 0 ? { row: 0, column: 0 } : { row: range.top, column: range.left },
          )
        }
      />
      <div role="status">
        {pasting.state && (
          <PasteReport state={pasting.state} onAnswer={pasting.answer} onClose={pasting.close} />
        )}
      </div>
      <GridTable
        box={box}
        rows={rows}
        cursor={cursor}
        editing={cell.editing}
        troubles={edits.troubles}
        acts={cell.acts}
        onKey={onKey}
        onCopy={copy}
        onPaste={paste}
        onOpen={cell.open}
      />
    </div>
  );
}
