import type { RecordSheet } from "./record-sheet.ts";

/** One metric of one channel or post, as often as it was measured. */
export type RecordSeries = {
  readonly metric: string;
  readonly channel: string;
  readonly item: string;
  /** Periods with a figure. */
  readonly times: number;
  readonly first: number;
  readonly last: number;
};

/** The series of a sheet in the order in which each was begun, by day; periods without a figure are left out. */
export function seriesOf({ measurements }: RecordSheet): readonly RecordSeries[] {
  const byName = new Map<string, { day: string; value: number }[]>();
  for (const { metric, channel, item, day, value } of measurements) {
    if (value === null) continue;
    const name = JSON.stringify([metric, channel, item]);
    byName.set(name, [...(byName.get(name) ?? []), { day, value }]);
  }
  return Array.from(byName, ([name, figures]) => {
    const [metric, channel, item] = JSON.parse(name) as [string, string, string];
    const inOrder = figures.toSorted((one, other) =>
      one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
    );
    return {
      metric,
      channel,
      item,
      times: inOrder.length,
      first: inOrder[0]?.value ?? 0,
      last: inOrder.at(-1)?.value ?? 0,
    };
  });
}
