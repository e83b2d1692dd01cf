/** A cell of the grid: its line and its column, from 0. */
export type CellPlace = { readonly row: number; readonly column: number };

/** The cells from one corner to the other, both among them. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The range between two corners, whichever is which. */
export function rangeBetween(one: CellPlace, other: CellPlace): CellRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** The place within a grid of so many lines and columns. */
export function placeWithin({ row, column }: CellPlace, rows: number, columns: number): CellPlace {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return { row: within(row, rows), column: within(column, columns) };
}

/** Where a key leads from a cell, by the pattern for grids; `null` for a key that leads nowhere. `page` is lines in view. */
export function placeAfterKey(
  { row, column }: CellPlace,
  { key, isControl }: { readonly key: string; readonly isControl: boolean },
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): CellPlace | null {
  const far = isControl ? rows : 1;
  const to: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - far, column },
    ArrowDown: { row: row + far, column },
    ArrowLeft: { row, column: isControl ? 0 : column - 1 },
    ArrowRight: { row, column: isControl ? columns : column + 1 },
    Home: { row: isControl ? 0 : row, column: 0 },
    End: { row: isControl ? rows : row, column: columns },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const place = Object.hasOwn(to, key) ? to[key] : undefined;
  return place ? placeWithin(place, rows, columns) : null;
}
