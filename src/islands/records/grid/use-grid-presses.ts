import { type FocusEvent, type MouseEvent, type PointerEvent, useRef } from "react";
import type { CellPlace } from "../../../domain/record-grid/cell-range.ts";
import type { GridCursor } from "./use-grid-cursor.ts";

/**
 * What focus and presses do in the grid's cells: a press goes there, with Shift it selects up to there, and one more on the same cell
 * opens it: by a mouse as a double one, by a finger whenever it comes.
 */
export function useGridPresses(
  { active, goTo, note }: GridCursor,
  open: (row: number, column: number) => void,
) {
  const wasActive = useRef(false);
  return {
    onFocus: ({ target }: FocusEvent) => {
      const place = placeOf(target);
      // What is in a cell, a field or a question's buttons, is in the cell already.
      if (place && target.role === "gridcell") note(place);
    },
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target);
      wasActive.current = place?.row === active.row && place.column === active.column;
      if (!place || !event.shiftKey || isTyped(event.target)) return;
      event.preventDefault();
      goTo(place, true);
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";
      const isAgain = wasActive.current && (isTouch || event.detail > 1);
      if (place && isAgain && !isTyped(event.target)) open(place.row, place.column);
    },
  };
}

/** The cell that an element is in; nothing for the titles. */
function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest("[role=gridcell]") : null;
  const row = Number(cell?.closest("[role=row]")?.ariaRowIndex);
  return cell && row > 1 ? { row: row - 2, column: Number(cell.ariaColIndex) - 1 } : null;
}

/** True in the field that is typed in, and in the note beneath it. */
function isTyped(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, .cell-note") !== null;
}
