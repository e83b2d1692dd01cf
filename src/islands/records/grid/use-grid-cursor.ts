import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import {
  type CellPlace,
  type CellRange,
  placeWithin,
  rangeBetween,
} from "../../../domain/record-grid/cell-range.ts";
import { GRID_COLUMNS } from "../../../domain/record-grid/grid-row.ts";

/** Where the hand is in the grid, and what is selected from there. */
export type GridCursor = {
  readonly active: CellPlace;
  readonly range: CellRange;
  /** Moves the hand, and the focus with it; `isFurther` selects up to there. */
  goTo(place: CellPlace, isFurther?: boolean): void;
  /** Notes where the focus is, without moving it. */
  note(place: CellPlace): void;
  selectAll(): void;
  /** Brings the focus back to the cell, from the field that was typed in. */
  focus(): void;
};

/** The cell that Tab leads to, of a grid of `count` lines; the focus follows it. */
export function useGridCursor(box: RefObject<HTMLElement | null>, count: number): GridCursor {
  const [{ at, anchor }, setAt] = useState({ at: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } });
  const isWanted = useRef(false);
  const active = placeWithin(at, count, GRID_COLUMNS.length);
  // Whenever something was drawn: the line that is gone to may only now be there.
  useLayoutEffect(() => {
    if (!isWanted.current) return;
    const cell = box.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    if (!cell) return;
    isWanted.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  return {
    active,
    range: rangeBetween(active, placeWithin(anchor, count, GRID_COLUMNS.length)),
    goTo: useCallback((place, isFurther = false) => {
      isWanted.current = true;
      setAt((before) => ({ at: place, anchor: isFurther ? before.anchor : place }));
    }, []),
    note: useCallback(
      (place) =>
        setAt((before) =>
          before.at.row === place.row && before.at.column === place.column
            ? before
            : { at: place, anchor: place },
        ),
      [],
    ),
    selectAll: () => {
      isWanted.current = true;
      setAt({ at: { row: 0, column: 0 }, anchor: { row: count - 1, column: GRID_COLUMNS.length - 1 } });
    },
    focus: useCallback(() => {
      isWanted.current = true;
      setAt((before) => ({ ...before }));
    }, []),
  };
}
