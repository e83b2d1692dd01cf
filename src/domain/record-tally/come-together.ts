import { reachBounds } from "../funnel/reach-overlap.ts";
import type { DatedFigure } from "../record/dated-figure.ts";
import type { RecordedMetricId } from "../record/recorded-metric.ts";
import { natureOf } from "./nature.ts";
import type { FiguresByItem } from "./standing-figures.ts";
import type { TallyCell } from "./tally.ts";

/** What figures of a count, of people or of a stock come to in a month or week. */
export function comeTogether(bucket: string, metric: RecordedMetricId, items: FiguresByItem): TallyCell {
  const figures: DatedFigure[] = [];
  for (const own of items.values()) for (const figure of own) figures.push(figure);
  const values = figures.map(({ value }) => value);
  const nature = natureOf(metric);
  const rows = figures.length;
  if (nature === "sum") return { ...exactly(bucket, sumOf(values)), rows };
  if (nature === "stock" && items.size <= 1) return { ...exactly(bucket, latestOf(figures)), rows };
  const { least, most } = reachBounds(nature === "stock" ? latestOfEach(items) : values);
  return least === most
    ? { ...exactly(bucket, least), rows }
    : { bucket, value: null, low: least, high: most, parts: null, rows };
}

/** The cell of a value that is known. */
export function exactly(bucket: string, value: number, parts: TallyCell["parts"] = null): TallyCell {
  return { bucket, value, low: value, high: value, parts, rows: 0 };
}

/** The sum. Whole numbers add up alike in any order; others are added the smallest first, so that theirs changes nothing either. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) {
    if (!Number.isInteger(value)) return sumInOrder(values);
    sum += value;
  }
  return sum;
}

function sumInOrder(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other).reduce((sum, value) => sum + value, 0);
}

/** The value of the last day; of several that day, the largest. */
function latestOf(figures: readonly DatedFigure[]): number {
  let last = figures[0];
  for (const figure of figures) {
    if (!last || figure.end > last.end || (figure.end === last.end && figure.value > last.value)) {
      last = figure;
    }
  }
  return last?.value ?? 0;
}

function latestOfEach(items: FiguresByItem): readonly number[] {
  return [...items.values()].map(latestOf);
}
