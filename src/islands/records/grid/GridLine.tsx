// biome-ignore-all lint/a11y/noRedundantRoles: laid out as a grid, the parts of a table lose their roles in some browsers
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is typed in is a gridcell
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
import { memo } from "react";
import { GRID_COLUMNS, type GridRow, missingColumns } from "../../../domain/record-grid/grid-row.ts";
import { CellEditor, type Onward } from "./CellEditor.tsx";
import { CellNote } from "./CellNote.tsx";
import { shownText } from "./cell-text.ts";
import { useGridHub } from "./grid-hub.ts";
import type { Answer } from "./QuestionChoices.tsx";
import { type Trouble, troubleAt } from "./trouble.ts";

/** A cell that is being typed in. */
export type Editing = { readonly column: number; readonly initial: string; readonly isTyped: boolean };

/** What is done in a line's cells, by its place and column. */
export type LineActs = {
  onFocus(row: number, column: number): void;
  /** A press begins: with Shift, it selects up to there. True when it was taken. */
  onDown(row: number, column: number, isFurther: boolean): boolean;
  onPress(row: number, column: number, isAgain: boolean): void;
  onCommit(row: number, column: number, text: string, onward: Onward): void;
  onCancel(): void;
  onLeave(row: number, column: number, text: string): void;
  onAnswer(trouble: Trouble, answer: Answer): void;
};

type Props = {
  readonly row: GridRow;
  readonly place: number;
  readonly top: number;
  /** The column that the focus is or was last in; −1 in another line. */
  readonly active: number;
  /** Columns selected, from and to; none where they end before they begin. */
  readonly from: number;
  readonly to: number;
  readonly editing: Editing | null;
  readonly troubles: readonly Trouble[];
  readonly acts: LineActs;
};

/** A line of the grid, of which one cell at most can be reached by Tab, and one be typed in. */
export const GridLine = memo(function GridLine({ row, place, top, active, from, to, ...line }: Props) {
  const hub = useGridHub();
  const { grid } = hub;
  const { editing, troubles, acts } = line;
  const missing = missingColumns(row);
  const noteId = `cell-note-${place}`;
  return (
    <tr
      role="row"
      aria-rowindex={place + 2}
      className={missing.length > 0 ? "figure-row is-draft" : "figure-row"}
      style={{ insetBlockStart: top }}
    >
      {GRID_COLUMNS.map((column, index) => {
        const trouble = troubleAt(troubles, row, column);
        const isEdited = editing?.column === index;
        const isNoted = trouble !== null && active === index;
        const text = shownText(row, column, hub);
        const marks = [
          `is-${column}`,
          index >= from && index <= to && "is-selected",
          trouble && "is-trouble",
          missing.some((each) => each === column) && "is-missing",
          isEdited && "is-edited",
        ];
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={index + 1}
            aria-selected={index >= from && index <= to}
            aria-invalid={trouble ? true : undefined}
            aria-describedby={isNoted ? noteId : undefined}
            tabIndex={active === index ? 0 : -1}
            className={marks.filter(Boolean).join(" ")}
            title={isEdited ? undefined : text}
            onFocus={(event) => {
              if (event.target === event.currentTarget) acts.onFocus(place, index);
            }}
            onPointerDown={(event) => {
              if (!isEdited && acts.onDown(place, index, event.shiftKey)) event.preventDefault();
            }}
            onClick={(event) => {
              // By a finger, the second touch of a cell is far from the first in time.
              const isTouch = (event.nativeEvent as PointerEvent).pointerType === "touch";
              if (!isEdited) acts.onPress(place, index, isTouch || event.detail > 1);
            }}
          >
            {isEdited ? (
              <CellEditor
                column={column}
                initial={editing.initial}
                isTyped={editing.isTyped}
                noteId={isNoted ? noteId : undefined}
                onCommit={(typed, onward) => acts.onCommit(place, index, typed, onward)}
                onCancel={acts.onCancel}
                onLeave={(typed) => acts.onLeave(place, index, typed)}
              />
            ) : (
              <span className="cell-text">{trouble ? trouble.text : text}</span>
            )}
            {isNoted && (
              <CellNote
                id={noteId}
                trouble={trouble}
                onAnswer={(answer) => acts.onAnswer(trouble, answer)}
                onBack={acts.onCancel}
              />
            )}
            {column === "metric" && missing.length > 0 && (
              <span className="visually-hidden">
                {grid.lacking(missing.map((each) => grid.lackingNames[each]).join(grid.and))}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});
