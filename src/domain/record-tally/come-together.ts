import { reachBounds } from "../funnel/reach-overlap.ts";
import type { RecordedMetricId } from "../record/recorded-metric.ts";
import type { FigureColumns } from "./figure-columns.ts";
import { figuresOf, type ItemRuns } from "./item-runs.ts";
import { natureOf } from "./nature.ts";
import type { TallyCell } from "./tally.ts";

/** What figures of a count, of people or of a stock come to in a month or week. */
export function comeTogether(
  columns: FigureColumns,
  bucket: string,
  metric: RecordedMetricId,
  runs: ItemRuns,
): TallyCell {
  const nature = natureOf(metric);
  const rows = runs.figures.length;
  if (nature === "sum") return { ...exactly(bucket, sumOf(valuesOf(columns, runs.figures))), rows };
  if (nature === "stock" && runs.items.length <= 1) {
    return { ...exactly(bucket, latestOf(columns, runs.figures)), rows };
  }
  const { least, most } = reachBounds(
    nature === "stock" ? latestOfEach(columns, runs) : valuesOf(columns, runs.figures),
  );
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

/** The values of these figures. */
export function valuesOf({ value }: FigureColumns, figures: readonly number[]): readonly number[] {
  return figures.map((figure) => value[figure] ?? 0);
}

function sumInOrder(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other).reduce((sum, value) => sum + value, 0);
}

/** The value of the last day; of several that day, the largest. */
function latestOf({ end, value }: FigureColumns, figures: readonly number[]): number {
  let last = { day: Number.NEGATIVE_INFINITY, value: 0 };
  for (const figure of figures) {
    const [day = 0, own = 0] = [end[figure], value[figure]];
    if (day > last.day || (day === last.day && own > last.value)) last = { day, value: own };
  }
  return last.value;
}

function latestOfEach(columns: FigureColumns, runs: ItemRuns): readonly number[] {
  return runs.items.map((_, run) => latestOf(columns, figuresOf(runs, run)));
}
