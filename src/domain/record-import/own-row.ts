import { dayNumber } from "../quantity/calendar-day.ts";
import type { DatedFigure } from "../record/dated-figure.ts";
import { isRecordedMetric, RECORDED_METRICS } from "../record/recorded-metric.ts";
import { hundredfold } from "./cell-value.ts";
import { cleanText } from "./clean-text.ts";
import type { OwnField } from "./column-role.ts";
import { unguardFormula } from "./formula-guard.ts";
import type { ReadContext } from "./read-context.ts";
import { readFigure } from "./read-figure.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

/** A row of this course's own export; `null` for one without a figure of a known metric. */
export function readOwnRow(
  row: SourceRow,
  columns: readonly TableColumn[],
  context: ReadContext,
): DatedFigure | null {
  const cellOf = (field: OwnField) => {
    const column = columns.find(({ role }) => role.kind === "own" && role.field === field);
    return column ? (row.cells[column.index] ?? "") : "";
  };
  const textOf = (field: OwnField) => unguardFormula(cleanText(cellOf(field)));
  const [start, end, metric] = [textOf("start"), textOf("end"), textOf("metric")];
  for (const day of [start, end]) {
    if (dayNumber(day) !== null) continue;
    context.problems.push({ code: "impossible-date", text: day, line: row.line });
    return null;
  }
  const reading = readFigure(cellOf("value"));
  if (!isRecordedMetric(metric) || (reading.kind !== "number" && reading.kind !== "two-ways")) return null;
  const figure =
    reading.kind === "number"
      ? reading.value
      : String(cellOf("value")).includes(context.decimalMark ?? ".")
        ? reading.decimal
        : reading.thousands;
  const isMoney = RECORDED_METRICS[metric].unit === "money";
  const line = readFigure(cellOf("row"));
  return {
    ...{ start, end, metric },
    channel: textOf("channel"),
    item: textOf("item"),
    value: isMoney ? hundredfold(figure) : figure,
    currency: isMoney ? textOf("unit") : "",
    source: textOf("source"),
    row: line.kind === "number" ? line.value : 0,
    note: textOf("note"),
  };
}
