import type { KeyboardEvent } from "react";

/** Lines and columns that a key moves by. */
const STEPS: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves between the fields of a table as a spreadsheet does: up and down with the arrows and Enter (up with Shift), sideways once
 * the caret stands at the end of what is typed or all of it is selected. Tab goes on as everywhere.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || field.type !== "text" || event.altKey || event.ctrlKey) return;
  const [down, across] =
    event.key === "Enter"
      ? [event.shiftKey ? -1 : 1, 0]
      : event.shiftKey
        ? [0, 0]
        : (STEPS[event.key] ?? [0, 0]);
  if ((down === 0 && across === 0) || event.metaKey) return;
  const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
  const caret = across < 0 ? field.selectionStart : field.selectionEnd;
  if (across !== 0 && !isWhole && caret !== (across < 0 ? 0 : field.value.length)) return;
  const cell = field.closest("td, th");
  const row = cell?.closest("tr");
  const rows = [...(row?.closest("table")?.rows ?? [])];
  const target =
    rows[rows.indexOf(row as HTMLTableRowElement) + down]?.cells[
      (cell as HTMLTableCellElement).cellIndex + across
    ]?.querySelector("input");
  event.preventDefault();
  target?.focus();
}
