import type { Measurement } from "./record-sheet.ts";

/** What is measured again and again: one metric, in one place, of one item or of all. */
export type SeriesName = Pick<Measurement, "channel" | "item" | "metric">;

/** The measurements of one thing, the earliest first. */
export type Series = SeriesName & { readonly points: readonly Measurement[] };

/** Measurements sorted into series, in the order in which each first appears. */
export function seriesOf(measurements: readonly Measurement[]): readonly Series[] {
  const found = new Map<string, Measurement[]>();
  for (const measurement of measurements) {
    const { channel, item, metric } = measurement;
    const key = JSON.stringify([channel, item, metric]);
    found.set(key, [...(found.get(key) ?? []), measurement]);
  }
  return [...found.values()].flatMap((points) => {
    const [first] = points;
    if (!first) return [];
    const { channel, item, metric } = first;
    return [
      { channel, item, metric, points: points.toSorted((a, b) => (a.day < b.day ? -1 : +(a.day > b.day))) },
    ];
  });
}

/** Stretches of a series that were counted alike: cut before each change of definition. */
export function comparableStretches(points: readonly Measurement[]): readonly (readonly Measurement[])[] {
  const stretches: Measurement[][] = [];
  for (const point of points) {
    const last = stretches.at(-1);
    if (last === undefined || point.redefined) stretches.push([point]);
    else last.push(point);
  }
  return stretches;
}
