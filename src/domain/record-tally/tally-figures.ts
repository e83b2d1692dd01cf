import { dayText } from "../quantity/calendar-day.ts";
import type { PackedFigures } from "../record/pack-figures.ts";
import type { Cadence } from "../record/record-sheet.ts";
import { isRecordedMetric, type RecordedMetricId } from "../record/recorded-metric.ts";
import { bucketOf } from "./bucket.ts";
import { comeTogether } from "./come-together.ts";
import { type FigureColumns, figureColumns } from "./figure-columns.ts";
import { type ItemRuns, itemRuns } from "./item-runs.ts";
import { natureOf } from "./nature.ts";
import { type CountsByMetric, ratesOf } from "./rates-of.ts";
import { standingFigures } from "./standing-figures.ts";
import type { LeftOut, Tally, TallyCell, TallySeries } from "./tally.ts";

/** Figures of one metric of one channel in one currency: their indexes by month or week. */
type Group = Pick<TallySeries, "channel" | "metric" | "currency"> & {
  readonly buckets: Map<string, number[]>;
  /** Places of the texts. */
  readonly sources: Set<number>;
  rows: number;
};

/** Groups by the places of their channel, metric and currency. */
type Groups = Map<number, Map<number, Map<number, Group>>>;

/**
 * What is on record, by month or week, channel and metric. Counts are added up; rates are divided anew from their counts; people and
 * stocks are not added, nor currencies mixed. What cannot be taken in is counted.
 */
export function tallyFigures(pieces: readonly PackedFigures[], cadence: Cadence): Tally {
  const columns = figureColumns(pieces);
  const { groups, lastDay, tooLong } = groupFigures(columns, cadence);
  const leftOut = { parts: 0, overlapping: 0 };
  // By channel and bucket, so that a rate finds both its counts.
  const places = new Map<string, Map<string, CountsByMetric>>();
  const series: TallySeries[] = [];
  for (const group of groups) {
    const cells: TallyCell[] = [];
    for (const [bucket, figures] of group.buckets) {
      const { runs, parts, overlapping } = standingFigures(columns, itemRuns(columns, figures));
      leftOut.parts += parts;
      leftOut.overlapping += overlapping;
      noteCounts(places, group, bucket, runs);
      if (natureOf(group.metric) !== "rate") cells.push(comeTogether(columns, bucket, group.metric, runs));
    }
    if (cells.length > 0) series.push(seriesOf(columns, group, cells));
  }
  series.push(...rateSeries(columns, places, groups));
  return {
    cadence,
    figures: columns.size,
    asOf: lastDay === null ? "" : dayText(lastDay),
    series: series.sort(byName),
    leftOut: { tooLong, ...leftOut } satisfies LeftOut,
  };
}

function groupFigures(columns: FigureColumns, cadence: Cadence) {
  const { texts, start, end, channel, metric, currency, source } = columns;
  // A map in a map rather than a key of several numbers, which would take longer to write than to look up.
  const groups: Groups = new Map();
  const all: Group[] = [];
  const metrics = texts.map((text) => (isRecordedMetric(text) ? text : null));
  // A record has far fewer periods than figures.
  const buckets = new Map<number, Map<number, string | null>>();
  let lastDay: number | null = null;
  let tooLong = 0;
  for (let index = 0; index < columns.size; index += 1) {
    const id = metrics[metric[index] ?? 0];
    if (!id) continue;
    const [first = 0, last = 0] = [start[index], end[index]];
    if (lastDay === null || last > lastDay) lastDay = last;
    const ends = within(buckets, first, newMap<number, string | null>);
    let bucket = ends.get(last);
    if (bucket === undefined) {
      bucket = bucketOf(dayText(first), dayText(last), cadence);
      ends.set(last, bucket);
    }
    if (bucket === null) {
      tooLong += 1;
      continue;
    }
    const ofChannel = within(groups, channel[index] ?? 0, newMap<number, Map<number, Group>>);
    const ofMetric = within(ofChannel, metric[index] ?? 0, newMap<number, Group>);
    const group = within(ofMetric, currency[index] ?? 0, () => {
      const names = {
        channel: texts[channel[index] ?? 0] ?? "",
        currency: texts[currency[index] ?? 0] ?? "",
      };
      const made: Group = { ...names, metric: id, buckets: new Map(), sources: new Set(), rows: 0 };
      all.push(made);
      return made;
    });
    group.rows += 1;
    group.sources.add(source[index] ?? 0);
    within(group.buckets, bucket, (): number[] => []).push(index);
  }
  return { groups: all, lastDay, tooLong };
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

/** What a map holds under a key, made where there is none. */
function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function noteCounts(
  places: Map<string, Map<string, CountsByMetric>>,
  { channel, metric, currency }: Group,
  bucket: string,
  runs: ItemRuns,
): void {
  const buckets = within(places, channel, newMap<string, CountsByMetric>);
  const counts = within(buckets, bucket, newMap<RecordedMetricId, Map<string, ItemRuns>>);
  within(counts, metric, newMap<string, ItemRuns>).set(currency, runs);
}

function rateSeries(
  columns: FigureColumns,
  places: ReadonlyMap<string, ReadonlyMap<string, CountsByMetric>>,
  groups: readonly Group[],
): readonly TallySeries[] {
  return [...places].flatMap(([channel, buckets]) => {
    const found = new Map<RecordedMetricId, Map<string, TallyCell[]>>();
    for (const [bucket, counts] of buckets) {
      for (const { metric, currency, cell } of ratesOf(columns, bucket, counts)) {
        const currencies = within(found, metric, newMap<string, TallyCell[]>);
        within(currencies, currency, (): TallyCell[] => []).push(cell);
      }
    }
    return [...found].flatMap(([metric, currencies]) =>
      [...currencies].map(([currency, cells]) => {
        const group = groups.find(
          (each) => each.channel === channel && each.metric === metric && each.currency === currency,
        );
        const { rows, sources } = group ?? { rows: 0, sources: new Set<number>() };
        return seriesOf(columns, { channel, metric, currency, rows, sources }, cells);
      }),
    );
  });
}

function seriesOf(
  { texts }: FigureColumns,
  { channel, metric, currency, rows, sources }: Omit<Group, "buckets">,
  cells: readonly TallyCell[],
): TallySeries {
  const inOrder = cells.toSorted((one, other) => (one.bucket < other.bucket ? -1 : 1));
  const names = [...sources].map((source) => texts[source] ?? "").sort();
  return { channel, metric, currency, rows, cells: inOrder, sources: names };
}

function byName(one: TallySeries, other: TallySeries): number {
  const name = ({ channel, metric, currency }: TallySeries) => `${metric}\n${channel}\n${currency}`;
  return name(one) < name(other) ? -1 : 1;
}
