import type { DatedFigure } from "../record/dated-figure.ts";

/** Columns of the grid, from the left. */
export const GRID_COLUMNS = ["period", "channel", "item", "metric", "value", "source", "note"] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** A line of the grid: a figure on record, or one that still lacks something. */
export type GridRow = Omit<DatedFigure, "value"> & { readonly value: number | null };

export const BLANK_ROW: GridRow = {
  ...{ start: "", end: "", channel: "", item: "", metric: "", value: null },
  ...{ currency: "", source: "", row: 0, note: "" },
};

/** What a line needs before it is a figure that can be kept. */
export const NEEDED_COLUMNS = ["period", "metric", "value"] as const satisfies readonly GridColumn[];
export type NeededColumn = (typeof NEEDED_COLUMNS)[number];

export function isNeeded(column: GridColumn): column is NeededColumn {
  return (NEEDED_COLUMNS as readonly GridColumn[]).includes(column);
}

/** What a line still lacks, in the order of the columns. */
export function missingColumns({ start, metric, value }: GridRow): readonly NeededColumn[] {
  const has = { period: start !== "", metric: metric !== "", value: value !== null };
  return NEEDED_COLUMNS.filter((column) => !has[column]);
}

/** True for a line that lacks nothing. Asked of a hundred thousand lines at a time. */
export function isFigure(row: GridRow): row is DatedFigure {
  return row.value !== null && row.metric !== "" && row.start !== "";
}
