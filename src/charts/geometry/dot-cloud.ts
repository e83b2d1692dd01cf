export type CloudDot = {
  /** Across, in percent of the drawing's width. */
  readonly x: number;
  /** How many dots lie under it in its column. */
  readonly level: number;
};

/** Columns that a cloud of dots is sorted into. */
const COLUMNS = 50;

/** A dot for each value from 0 to `reach`, heaped in columns so that none hides another; a value beyond lies in the last. */
export function dotCloud(values: readonly number[], reach: number): readonly CloudDot[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const column = Math.max(0, Math.min(COLUMNS - 1, Math.floor((value / reach) * COLUMNS + 1e-9)));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { x: ((column + 0.5) / COLUMNS) * 100, level };
  });
}

/** How many of the values fall in each of `parts` equal parts from 0 to `reach`; what lies beyond counts in the last. */
export function countByPart(values: readonly number[], reach: number, parts: number): readonly number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const value of values) {
    const part = Math.max(0, Math.min(parts - 1, Math.floor((value / reach) * parts + 1e-9)));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
