import { useStore } from "@nanostores/react";
import { atom } from "nanostores";
import { useEffect, useMemo, useState } from "react";
import type { DatedFigure } from "../../../domain/record/dated-figure.ts";
import {
  type FigureFilter,
  filterFigures,
  inRecordOrder,
  latestFirst,
} from "../../../domain/record/filter-figures.ts";
import { followRows } from "../../../domain/record-grid/follow-rows.ts";
import { type GridRow, isFigure } from "../../../domain/record-grid/grid-row.ts";
import {
  editsBetween,
  figuresOfMoment,
  pieceChanges,
  type RecordMoment,
} from "../../../state/records/record-pieces.ts";
import { $records } from "../../../state/records/records.ts";

/** The lines of the grid, and what may be done to those that are not on record yet. */
export type GridRows = {
  readonly rows: readonly GridRow[];
  /** Those of them that are figures on record. */
  readonly figures: readonly DatedFigure[];
  /** Puts lines in at a place: new ones, or figures that are about to be kept. */
  insert(at: number, lines: readonly GridRow[]): void;
  /** Puts other lines in the place of some; `null` takes a line away. */
  replace(changes: ReadonlyMap<GridRow, GridRow | null>): void;
};

type View = {
  readonly moment: RecordMoment;
  readonly filter: FigureFilter;
  readonly rows: readonly GridRow[];
};

/** So many that come at once are sorted anew; fewer are each put where they belong. */
const FEW = 200;

/**
 * The figures that meet the filter, the latest first, and the lines that are still being typed. A change of the record leaves every
 * line where it is; another filter sorts anew. In a store of its own, so that what is put in and what is kept follow in their order.
 */
export function useGridRows(filter: FigureFilter): GridRows {
  const [$view] = useState(() => atom(sortedView($records.get().moment, filter, [])));
  useEffect(() => {
    const follow = () => {
      const { moment } = $records.get();
      if ($view.get().moment !== moment) $view.set(viewAfter($view.get(), moment));
    };
    follow();
    return $records.listen(follow);
  }, [$view]);
  useEffect(() => {
    const { moment, rows, filter: before } = $view.get();
    if (before !== filter) $view.set(sortedView(moment, filter, rows));
  }, [$view, filter]);
  const { rows } = useStore($view);
  return useMemo(() => {
    const change = (next: (rows: readonly GridRow[]) => readonly GridRow[]) =>
      $view.set({ ...$view.get(), rows: next($view.get().rows) });
    const figures = rows.every(isFigure) ? (rows as readonly DatedFigure[]) : rows.filter(isFigure);
    return {
      ...{ rows, figures },
      insert: (at, lines) => change((before) => before.toSpliced(at, 0, ...lines)),
      replace: (changes) =>
        change((before) =>
          before.flatMap((row) => {
            const to = changes.get(row);
            return to === undefined ? [row] : (to ?? []);
          }),
        ),
    };
  }, [$view, rows]);
}

function viewAfter({ rows, filter, ...view }: View, moment: RecordMoment): View {
  const edits = editsBetween(pieceChanges(view.moment, moment));
  const added = edits.filter(({ from }) => from === null);
  // What was typed in the grid stands in it before it is kept.
  const there = added.length > 8 ? new Set(rows) : null;
  const isThere = (row: DatedFigure | null) => row !== null && (there ? there.has(row) : rows.includes(row));
  const coming = added.flatMap(({ to }) => (to && !isThere(to) ? [to] : []));
  if (coming.length > FEW) return sortedView(moment, filter, rows);
  const shown = filterFigures(coming, filter).map((to) => ({ from: null, to }));
  const others = edits.filter(({ from }) => from !== null);
  return { moment, filter, rows: followRows(rows, [...others, ...shown], placeInOrder) };
}

/** All that meets the filter, sorted, after the lines that are still being typed. */
function sortedView(moment: RecordMoment, filter: FigureFilter, rows: readonly GridRow[]): View {
  const figures = latestFirst(filterFigures(figuresOfMoment(moment), filter));
  return { moment, filter, rows: [...rows.filter((row) => !isFigure(row)), ...figures] };
}

/** Where a figure belongs among lines that are nearly in the record's order. */
function placeInOrder(figure: DatedFigure, rows: readonly GridRow[]): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && inRecordOrder(row, figure) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
