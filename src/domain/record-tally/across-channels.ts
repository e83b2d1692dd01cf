import type { RecordedMetricId } from "../record/recorded-metric.ts";
import { exactly, sumOf } from "./come-together.ts";
import { natureOf } from "./nature.ts";
import type { TallyCell, TallySeries } from "./tally.ts";

/** The series of a metric in a currency, a channel each. */
export function seriesOfMetric(
  series: readonly TallySeries[],
  metric: RecordedMetricId,
  currency: string,
): readonly TallySeries[] {
  return series.filter((each) => each.metric === metric && each.currency === currency);
}

/**
 * All channels together, month by month or week by week: counts added up, rates divided anew from all their counts. People and
 * stocks of several channels give bounds: the largest, and the sum if nobody was in two. `channels` are of one metric and currency.
 */
export function acrossChannels(channels: readonly TallySeries[]): readonly TallyCell[] {
  const [first] = channels;
  if (!first || channels.length === 1) return first?.cells ?? [];
  const buckets = [...new Set(channels.flatMap(({ cells }) => cells.map(({ bucket }) => bucket)))].sort();
  return buckets.map((bucket) => {
    const cells = channels.flatMap((each) => each.cells.find((cell) => cell.bucket === bucket) ?? []);
    return together(bucket, first.metric, cells);
  });
}

/** The same of one series over several months or weeks; `null` of none. */
export function overTime(metric: RecordedMetricId, cells: readonly TallyCell[]): TallyCell | null {
  const last = cells.at(-1);
  if (!last) return null;
  return natureOf(metric) === "stock" ? last : together(last.bucket, metric, cells);
}

function together(bucket: string, metric: RecordedMetricId, cells: readonly TallyCell[]): TallyCell {
  const [only] = cells;
  if (only && cells.length === 1) return { ...only, bucket };
  const rows = cells.reduce((sum, cell) => sum + cell.rows, 0);
  const values = cells.map(({ value }) => value);
  const low = Math.min(...cells.map((cell) => cell.low));
  const high = Math.max(...cells.map((cell) => cell.high));
  switch (natureOf(metric)) {
    case "sum":
      return { ...exactly(bucket, sumOf(values.map((value) => value ?? 0))), rows };
    case "rate": {
      const parts = cells.flatMap((cell) => cell.parts ?? []);
      if (parts.length < cells.length) return { bucket, value: null, low, high, parts: null, rows };
      const sum = {
        part: sumOf(parts.map(({ part }) => part)),
        whole: sumOf(parts.map(({ whole }) => whole)),
      };
      return { ...exactly(bucket, sum.part / sum.whole, sum), rows };
    }
    default:
      return {
        bucket,
        value: null,
        low: Math.max(...cells.map((cell) => cell.low)),
        high: sumOf(cells.map((cell) => cell.high)),
        parts: null,
        rows,
      };
  }
}
