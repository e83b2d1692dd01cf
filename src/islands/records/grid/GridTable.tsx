// biome-ignore-all lint/a11y/noRedundantRoles: laid out by blocks, the parts of a table lose their roles in some browsers
import type { ClipboardEvent, KeyboardEvent, RefObject } from "react";
import { GRID_COLUMNS, type GridRow } from "../../../domain/record-grid/grid-row.ts";
import { useWindowRows } from "../use-window-rows.ts";
import { type CellActs, type Editing, GridLine } from "./GridLine.tsx";
import { useGridHub } from "./grid-hub.ts";
import type { Trouble } from "./trouble.ts";
import type { GridCursor } from "./use-grid-cursor.ts";
import { useGridPresses } from "./use-grid-presses.ts";

type Props = {
  readonly box: RefObject<HTMLElement | null>;
  readonly rows: readonly GridRow[];
  readonly cursor: GridCursor;
  readonly editing: Editing | null;
  readonly troubles: readonly Trouble[];
  readonly acts: CellActs;
  /** `page` is the lines in view. */
  onKey(event: KeyboardEvent, page: number): void;
  onCopy(event: ClipboardEvent): void;
  onPaste(event: ClipboardEvent): void;
  /** Opens a cell to be typed in. */
  onOpen(row: number, column: number): void;
};

const NO_TROUBLES: readonly Trouble[] = [];

/** The lines in view and the one that the hand is in, of a grid of any length. */
export function GridTable({ box, rows, cursor, editing, troubles, acts, ...on }: Props) {
  const { grid, words } = useGridHub();
  const { first, last, rowHeight } = useWindowRows(box, rows.length);
  // One of them stays in view, to go on from.
  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 1);
  const { active, range } = cursor;
  const presses = useGridPresses(cursor, on.onOpen);
  const inView = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  // The line that the focus is in stays drawn, however far it is scrolled away.
  const drawn = active.row < first ? [active.row, ...inView] : [...inView];
  const isFar = (place: number) => place < first || place >= last;
  if (active.row >= last && active.row < rows.length) drawn.push(active.row);
  return (
    <section
      className="figure-grid"
      ref={box}
      aria-label={words.page.table.name}
      onKeyDown={(event) => on.onKey(event, page())}
      onCopy={on.onCopy}
      onPaste={on.onPaste}
      {...presses}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are typed in is a grid
        role="grid"
        aria-label={words.page.table.name}
        aria-rowcount={rows.length + 1}
        aria-colcount={GRID_COLUMNS.length}
        aria-multiselectable="true"
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1} className="figure-row">
            {GRID_COLUMNS.map((column, index) => (
              <th
                role="columnheader"
                scope="col"
                aria-colindex={index + 1}
                key={column}
                className={`is-${column}`}
              >
                {grid.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          style={{ blockSize: rows.length * rowHeight, paddingBlockStart: first * rowHeight }}
        >
          {drawn.map((place) => {
            const row = rows[place];
            if (!row) return null;
            const isIn = place >= range.top && place <= range.bottom;
            const isSingle = range.top === range.bottom && range.left === range.right;
            return (
              <GridLine
                key={place}
                row={row}
                place={place}
                top={isFar(place) ? place * rowHeight : null}
                active={place === active.row ? active.column : -1}
                from={isIn && !isSingle ? range.left : 1}
                to={isIn && !isSingle ? range.right : 0}
                editing={place === active.row ? editing : null}
                troubles={troubles.some((trouble) => trouble.row === row) ? troubles : NO_TROUBLES}
                acts={acts}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
