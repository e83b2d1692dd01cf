import type { FigureColumns } from "./figure-columns.ts";

/** Figures of one metric of one channel in one month or week, those of an item beside each other. */
export type ItemRuns = {
  /** The items by the place of their text, in ascending order, none twice. */
  readonly items: readonly number[];
  /** Where each item's figures end in `figures`; they begin where those of the item before end. */
  readonly ends: readonly number[];
  /** Indexes of the figures. An item's are in the order of their days, the longer of one first day before the shorter. */
  readonly figures: readonly number[];
};

export const NO_RUNS: ItemRuns = { items: [], ends: [], figures: [] };

/** These figures, by item. */
export function itemRuns(columns: FigureColumns, indexes: readonly number[]): ItemRuns {
  const { item, size } = columns;
  // One number says both the item and the figure, so that no comparison has to be called.
  const keys = Float64Array.from(indexes, (index) => (item[index] ?? 0) * size + index).sort();
  const runs = { items: [] as number[], ends: [] as number[], figures: [] as number[] };
  let last = -1;
  for (const key of keys) {
    const own = Math.floor(key / size);
    if (own !== last) {
      runs.items.push(own);
      runs.ends.push(0);
      last = own;
    }
    runs.figures.push(key - own * size);
    runs.ends[runs.ends.length - 1] = runs.figures.length;
  }
  if (runs.items.length === runs.figures.length) return runs;
  const inOrder = (one: number, other: number) => byDays(columns, one, other);
  return { ...runs, figures: runs.items.flatMap((_, run) => figuresOf(runs, run).sort(inOrder)) };
}

/** The figures of the item with this number among the items. */
export function figuresOf({ ends, figures }: ItemRuns, run: number): number[] {
  return figures.slice(ends[run - 1] ?? 0, ends[run]);
}

/** The only figure of that item; `null` where it has several. */
export function onlyFigureOf({ ends, figures }: ItemRuns, run: number): number | null {
  const from = ends[run - 1] ?? 0;
  return ends[run] === from + 1 ? (figures[from] ?? null) : null;
}

function byDays({ start, end, value }: FigureColumns, one: number, other: number): number {
  return (
    (start[one] ?? 0) - (start[other] ?? 0) ||
    (end[other] ?? 0) - (end[one] ?? 0) ||
    (value[one] ?? 0) - (value[other] ?? 0)
  );
}
