// biome-ignore-all lint/a11y/noRedundantRoles: laid out as a grid, the parts of a table lose their roles in some browsers
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is typed in is a gridcell
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

/** What is done in the cell that is typed in, or whose trouble is looked at. */
export type CellActs = {
  onCommit(row: number, column: number, text: string, onward: Onward): void;
  onCancel(): void;
  onLeave(row: number, column: number, text: string): void;
  onAnswer(trouble: Trouble, answer: Answer): void;
};

type Props = {
  readonly row: GridRow;
  readonly place: number;
  /** Where the line is drawn when it is out of view; `null` among those in view. */
  readonly top: number | null;
  /** The column that the focus is or was last in; −1 in another line. */
  readonly active: number;
  /** Columns selected, from and to; none where they end before they begin. */
  readonly from: number;
  readonly to: number;
  readonly editing: Editing | null;
  readonly troubles: readonly Trouble[];
  readonly acts: CellActs;
};

/**
 * A line of the grid, of which one cell at most can be reached by Tab, and one be typed in. Scrolling draws dozens of them a frame, so
 * a cell is one element with its text, and the grid hears what is done to all of them.
 */
export const GridLine = memo(function GridLine({ row, place, top, active, from, to, ...line }: Props) {
  const hub = useGridHub();
  const { grid } = hub;
  const { editing, troubles, acts } = line;
  const missing = missingColumns(row);
  const noteId = `cell-note-${place}`;
  let lineMarks = missing.length > 0 ? "figure-row is-draft" : "figure-row";
  // What hangs beneath its cell lies over the lines that follow.
  if (editing || (active >= 0 && troubles.length > 0)) lineMarks += " is-open";
  if (top !== null) lineMarks += " is-far";
  return (
    <tr
      role="row"
      aria-rowindex={place + 2}
      className={lineMarks}
      style={top === null ? undefined : { insetBlockStart: top }}
    >
      {GRID_COLUMNS.map((column, index) => {
        const trouble = troubles.length === 0 ? null : troubleAt(troubles, row, column);
        const isEdited = editing?.column === index;
        const isNoted = trouble !== null && active === index;
        const isSelected = index >= from && index <= to;
        const isMissing = missing.length > 0 && missing.some((each) => each === column);
        const text = trouble ? trouble.text : shownText(row, column, hub);
        let marks = `is-${column}`;
        if (isSelected) marks += " is-selected";
        if (trouble) marks += " is-trouble";
        if (isMissing) marks += " is-missing";
        if (isEdited) marks += " is-edited";
        if (isNoted) marks += " is-noted";
        return (
          <td
            key={column}
            role="gridcell"
            aria-colindex={index + 1}
            aria-selected={isSelected}
            aria-invalid={trouble ? true : undefined}
            aria-describedby={isNoted ? noteId : undefined}
            tabIndex={active === index ? 0 : -1}
            className={marks}
            title={text.length > 14 && !isEdited ? text : undefined}
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
              text
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
