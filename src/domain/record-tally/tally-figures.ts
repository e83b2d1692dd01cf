import type { DatedFigure } from "../record/dated-figure.ts";
import type { Cadence } from "../record/record-sheet.ts";
import { isRecordedMetric, type RecordedMetricId } from "../record/recorded-metric.ts";
import { bucketOf } from "./bucket.ts";
import { comeTogether } from "./come-together.ts";
import { natureOf } from "./nature.ts";
import { type CountsByMetric, ratesOf } from "./rates-of.ts";
import { type FiguresByItem, standingFigures } from "./standing-figures.ts";
import type { LeftOut, Tally, TallyCell, TallySeries } from "./tally.ts";

/** Figures of one metric of one channel in one currency, by month or week, then by item. */
type Group = Pick<TallySeries, "channel" | "metric" | "currency"> & {
  readonly buckets: Map<string, Map<string, DatedFigure[]>>;
  readonly sources: Set<string>;
  rows: number;
};

/**
 * What is on record, by month or week, channel and metric. Counts are added up; rates are divided anew from their counts; people and
 * stocks are not added, nor currencies mixed. What cannot be taken in is counted.
 */
export function tallyFigures(figures: readonly DatedFigure[], cadence: Cadence): Tally {
  const { groups, asOf, tooLong } = groupFigures(figures, cadence);
  const leftOut = { parts: 0, overlapping: 0 };
  // By channel and bucket, so that a rate finds both its counts.
  const places = new Map<string, Map<string, CountsByMetric>>();
  const series: TallySeries[] = [];
  const all = [...groups.values()].flatMap((metrics) =>
    [...metrics.values()].flatMap((currencies) => [...currencies.values()]),
  );
  for (const { channel, metric, currency, buckets, rows, sources } of all) {
    const cells: TallyCell[] = [];
    for (const [bucket, items] of buckets) {
      const standing = standingFigures(items);
      leftOut.parts += standing.parts;
      leftOut.overlapping += standing.overlapping;
      noteCounts(places, channel, bucket, metric, currency, standing.items);
      if (natureOf(metric) !== "rate") cells.push(comeTogether(bucket, metric, standing.items));
    }
    if (cells.length > 0) series.push(seriesOf({ channel, metric, currency, rows }, cells, sources));
  }
  series.push(...rateSeries(places, groups));
  return {
    cadence,
    figures: figures.length,
    asOf,
    series: series.sort(byName),
    leftOut: { tooLong, ...leftOut } satisfies LeftOut,
  };
}

function groupFigures(figures: readonly DatedFigure[], cadence: Cadence) {
  // A map in a map rather than a key of several texts: a hundred thousand keys would take longer to write than to look up.
  const groups = new Map<string, Map<RecordedMetricId, Map<string, Group>>>();
  // A record has far fewer periods than figures.
  const buckets = new Map<string, Map<string, string | null>>();
  let asOf = "";
  let tooLong = 0;
  // A row of a file becomes several figures of one period and channel: what the last one found is not looked up again.
  const last = { start: "", end: "", channel: "" };
  let bucket: string | null = null;
  let metrics = new Map<RecordedMetricId, Map<string, Group>>();
  groups.set(last.channel, metrics);
  for (const figure of figures) {
    const { start, end, channel, item, metric, source } = figure;
    if (!isRecordedMetric(metric)) continue;
    if (end > asOf) asOf = end;
    if (start !== last.start || end !== last.end) {
      bucket = bucketWithin(buckets, start, end, cadence);
      last.start = start;
      last.end = end;
    }
    if (bucket === null) {
      tooLong += 1;
      continue;
    }
    if (channel !== last.channel) {
      metrics = within(groups, channel, newMap<RecordedMetricId, Map<string, Group>>);
      last.channel = channel;
    }
    const currencies = within(metrics, metric, newMap<string, Group>);
    const group = within(currencies, figure.currency, () => emptyGroup(figure, metric));
    group.rows += 1;
    group.sources.add(source);
    const items = within(group.buckets, bucket, newMap<string, DatedFigure[]>);
    const known = items.get(item);
    if (known) known.push(figure);
    else items.set(item, [figure]);
  }
  return { groups, asOf, tooLong };
}

/** The month or week of a period, looked up among those already met. */
function bucketWithin(
  buckets: Map<string, Map<string, string | null>>,
  start: string,
  end: string,
  cadence: Cadence,
): string | null {
  const ends = within(buckets, start, newMap<string, string | null>);
  let bucket = ends.get(end);
  if (bucket === undefined) {
    bucket = bucketOf(start, end, cadence);
    ends.set(end, bucket);
  }
  return bucket;
}

function emptyGroup({ channel, currency }: DatedFigure, metric: RecordedMetricId): Group {
  return { channel, metric, currency, buckets: new Map(), sources: new Set(), rows: 0 };
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
  channel: string,
  bucket: string,
  metric: RecordedMetricId,
  currency: string,
  items: FiguresByItem,
): void {
  const buckets = within(places, channel, newMap<string, CountsByMetric>);
  const counts = within(buckets, bucket, newMap<RecordedMetricId, Map<string, FiguresByItem>>);
  within(counts, metric, newMap<string, FiguresByItem>).set(currency, items);
}

function rateSeries(
  places: ReadonlyMap<string, ReadonlyMap<string, CountsByMetric>>,
  groups: ReadonlyMap<string, ReadonlyMap<RecordedMetricId, ReadonlyMap<string, Group>>>,
): readonly TallySeries[] {
  return [...places].flatMap(([channel, buckets]) => {
    const found = new Map<RecordedMetricId, Map<string, TallyCell[]>>();
    for (const [bucket, counts] of buckets) {
      for (const { metric, currency, cell } of ratesOf(bucket, counts)) {
        const currencies = within(found, metric, newMap<string, TallyCell[]>);
        within(currencies, currency, (): TallyCell[] => []).push(cell);
      }
    }
    return [...found].flatMap(([metric, currencies]) =>
      [...currencies].map(([currency, cells]) => {
        const group = groups.get(channel)?.get(metric)?.get(currency);
        const about = { channel, metric, currency, rows: group?.rows ?? 0 };
        return seriesOf(about, cells, group?.sources ?? new Set());
      }),
    );
  });
}

function seriesOf(
  { channel, metric, currency, rows }: Omit<TallySeries, "cells" | "sources">,
  cells: readonly TallyCell[],
  sources: ReadonlySet<string>,
): TallySeries {
  const inOrder = [...cells].sort((one, other) => (one.bucket < other.bucket ? -1 : 1));
  return { channel, metric, currency, rows, cells: inOrder, sources: [...sources].sort() };
}

function byName(one: TallySeries, other: TallySeries): number {
  const name = ({ channel, metric, currency }: TallySeries) => `${metric}\n${channel}\n${currency}`;
  return name(one) < name(other) ? -1 : 1;
}
