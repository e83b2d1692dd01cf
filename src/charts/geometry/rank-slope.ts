/** A line of a chart of ranks: where it stands in each column, across in percent and down in pixels. */
export type RankLine = {
  readonly id: string;
  readonly at: readonly { readonly rank: number; readonly x: number; readonly y: number }[];
};

/**
 * Lines of things ranked several times, one column a ranking, the first on top. `places` has each thing's rank in every column;
 * a column stands in the middle of its share of the width, a rank every `step` pixels.
 */
export function rankSlope(
  places: ReadonlyMap<string, readonly number[]>,
  columns: number,
  step: number,
): readonly RankLine[] {
  return [...places].map(([id, ranks]) => ({
    id,
    at: ranks.map((rank, column) => ({ rank, x: ((column + 0.5) / columns) * 100, y: (rank - 0.5) * step })),
  }));
}
