import { toTenth } from "./to-tenth.ts";

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
    at: ranks.map((rank, column) => ({
      rank,
      x: toTenth(((column + 0.5) / columns) * 100),
      y: (rank - 0.5) * step,
    })),
  }));
}

/** The line nearest to a place in a drawing `width` pixels wide; outside the columns, by where it ends. `null` without lines. */
export function nearestLine(
  lines: readonly RankLine[],
  width: number,
  at: { readonly x: number; readonly y: number },
): string | null {
  const x = (at.x / width) * 100;
  let [nearest, shortest]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const line of lines) {
    const after = line.at.findIndex((place) => place.x >= x);
    const to = line.at[after === -1 ? line.at.length - 1 : after];
    const from = line.at[after - 1] ?? to;
    if (!from || !to) continue;
    const part = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x);
    const distance = Math.abs(from.y + (to.y - from.y) * part - at.y);
    if (distance < shortest) [nearest, shortest] = [line.id, distance];
  }
  return nearest;
}
