import type { MetricUnit } from "../metric/metric.ts";
import type { RecordSheet } from "../record/record-sheet.ts";
import { type Series, seriesOf } from "../record/series.ts";
import { cell, minus } from "./expression.ts";
import { type CellRow, type CellUnit, formula, headRow, number, text } from "./sheet.ts";
import type { WorkbookSpeech } from "./words.ts";

const UNITS: Readonly<Record<MetricUnit, CellUnit>> = {
  count: "decimal",
  share: "rate",
  ratio: "rate",
  money: "price",
  months: "months",
};

/** The measurements, series by series, each followed by its change from first to last; `null` without any. */
export function recordRows(
  { measurements }: RecordSheet,
  { words, metrics }: WorkbookSpeech,
): ((start: number) => readonly CellRow[]) | null {
  const series = seriesOf(measurements.filter(({ value }) => value !== null));
  if (series.length === 0) return null;
  const say = words.support;
  return (start) => {
    const rows: CellRow[] = [[text(say.records, "heading")], headRow(say.recordHead, [1])];
    for (const each of series) rows.push(...seriesRows(each, start + rows.length, say, metrics));
    return rows;
  };
}

function seriesRows(
  { metric, points }: Series,
  start: number,
  say: WorkbookSpeech["words"]["support"],
  metrics: WorkbookSpeech["metrics"],
): readonly CellRow[] {
  const known = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
  const unit = UNITS[known?.unit ?? "count"];
  const name = known?.name ?? metric;
  const rows = points.map(
    ({ value, day, channel, item, source, note }): CellRow => [
      text(name, "label"),
      number((value ?? 0) / (known?.unit === "money" ? 100 : 1), unit),
      ...[day, channel, item, source, note].map((words) => text(words)),
    ],
  );
  if (rows.length < 2) return rows;
  const place = (row: number) => cell({ sheet: "support", row, column: 1 });
  const change = minus(place(start + rows.length - 1), place(start));
  const changeUnit = unit === "rate" ? "points" : unit;
  return [...rows, [text(say.change, "note"), formula(change, changeUnit)]];
}
