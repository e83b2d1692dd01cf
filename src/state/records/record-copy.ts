import { dayNumber } from "../../domain/quantity/calendar-day.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";

/** Figures that came in together, as a file holds them. */
export type CopiedBatch = {
  readonly name: string;
  /** The day on which they came, `2026-01-31`. */
  readonly day: string;
  readonly figures: readonly DatedFigure[];
};

const LONGEST = 2000; // letters of a text
const MOST_BATCHES = 10_000;

/** One figure as a row: a file of a hundred thousand would otherwise be twice as long. */
type Row = readonly [
  start: string,
  end: string,
  channel: string,
  item: string,
  metric: string,
  value: number,
  currency: string,
  source: string,
  row: number,
  note: string,
];

/** Batches as plain rows, for `readBatches` on this or another device. */
export function batchRows(batches: readonly CopiedBatch[]): unknown {
  return batches.map(({ name, day, figures }) => ({ name, day, rows: figures.map(rowOf) }));
}

/** Reads such rows from anything; `isWhole` is false when something in them was no figure, and was left out. */
export function readBatchRows(found: unknown): { batches: readonly CopiedBatch[]; isWhole: boolean } {
  if (found === undefined) return { batches: [], isWhole: true };
  if (!Array.isArray(found) || found.length > MOST_BATCHES) return { batches: [], isWhole: false };
  let isWhole = true;
  const batches = found.flatMap((each: unknown) => {
    const { name, day, rows } = (each ?? {}) as Partial<Record<"name" | "day" | "rows", unknown>>;
    if (!isText(name) || !isDay(day) || !Array.isArray(rows)) {
      isWhole = false;
      return [];
    }
    const figures = rows.filter(isRow).map(figureOf);
    isWhole &&= figures.length === rows.length;
    return [{ name, day, figures }];
  });
  return { batches, isWhole };
}

function rowOf(figure: DatedFigure): Row {
  const { start, end, channel, item, metric, value, currency, source, row, note } = figure;
  return [start, end, channel, item, metric, value, currency, source, row, note];
}

function figureOf([start, end, channel, item, metric, value, currency, source, row, note]: Row): DatedFigure {
  return { start, end, channel, item, metric, value, currency, source, row, note };
}

function isRow(found: unknown): found is Row {
  if (!Array.isArray(found) || found.length !== 10) return false;
  const [start, end, channel, item, metric, value, currency, source, row, note] = found as unknown[];
  return (
    isDay(start) &&
    isDay(end) &&
    start <= end &&
    [channel, item, metric, currency, source, note].every(isText) &&
    [value, row].every((each) => typeof each === "number" && Number.isFinite(each))
  );
}

function isText(found: unknown): found is string {
  return typeof found === "string" && found.length <= LONGEST;
}

function isDay(found: unknown): found is string {
  return typeof found === "string" && dayNumber(found) !== null;
}
