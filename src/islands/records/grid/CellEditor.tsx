import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { GridColumn } from "../../../domain/record-grid/grid-row.ts";
import { useGridHub } from "./grid-hub.ts";

/** Where the hand goes on to once a cell is taken. */
export type Onward = { readonly rows: number; readonly columns: number };

type Props = {
  readonly column: GridColumn;
  readonly initial: string;
  /** True when the first letter was typed over the cell: it is not to be selected. */
  readonly isTyped: boolean;
  readonly noteId: string | undefined;
  onCommit(text: string, onward: Onward): void;
  onCancel(): void;
  /** The hand went elsewhere. */
  onLeave(text: string): void;
};

const ONWARD: Readonly<Record<string, Onward>> = {
  Enter: { rows: 1, columns: 0 },
  Tab: { rows: 0, columns: 1 },
};

const LONGEST = 400; // letters of what is typed; a name is cut at 200 when it is kept

/** A cell as it is typed in: Enter and Tab take it and move on, Escape gives back what was there. */
export function CellEditor({ column, initial, isTyped, noteId, onCommit, onCancel, onLeave }: Props) {
  const { grid, metrics } = useGridHub();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!isTyped) field.current?.select();
  }, [isTyped]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The grid's own keys are the editor's while it is open.
    event.stopPropagation();
    // Enter ends the composing of a letter, and no cell.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
    const onward = ONWARD[event.key];
    if (!onward) return;
    event.preventDefault();
    const back = event.shiftKey ? -1 : 1;
    onCommit(text, { rows: onward.rows * back, columns: onward.columns * back });
  };
  return (
    <>
      <input
        ref={field}
        className="cell-editor"
        type="text"
        inputMode={column === "value" ? "decimal" : "text"}
        enterKeyHint="next"
        autoComplete="off"
        maxLength={LONGEST}
        list={column === "metric" ? listId : undefined}
        aria-label={grid.edit(grid.columns[column])}
        aria-invalid={noteId ? true : undefined}
        aria-describedby={noteId}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onBlur={(event) => {
          const isNote = event.relatedTarget instanceof Element && event.relatedTarget.closest(".cell-note");
          if (!isNote) onLeave(text);
        }}
      />
      {column === "metric" && (
        <datalist id={listId}>
          {Object.entries(metrics).map(([id, name]) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
