import { isRecordedMetric, RECORDED_METRICS } from "../../../domain/record/recorded-metric.ts";
import type { GridColumn, GridRow } from "../../../domain/record-grid/grid-row.ts";
import { writtenValue } from "../../../domain/record-grid/read-value-cell.ts";
import { monthEnd } from "../../../domain/record-import/read-date.ts";
import { formatFigure } from "../../../i18n/format/recorded-figure-format.ts";
import type { Hub } from "../hub.ts";
import { shortPeriod } from "../short-day.ts";

/** A cell as it is looked at. */
export function shownText(row: GridRow, column: GridColumn, hub: Hub): string {
  const { locale, format, metricName, words } = hub;
  const say = words.page.table;
  switch (column) {
    case "period":
      return row.start === "" ? "" : shortPeriod(row.start, row.end, locale, say.span);
    case "metric":
      return row.metric === "" ? "" : metricName(row.metric);
    case "value":
      return row.value === null ? "" : formatFigure({ ...row, value: row.value }, format);
    case "source":
      return row.row > 0 && row.source !== "" ? say.line(row.source, String(row.row)) : row.source;
    default:
      return row[column];
  }
}

/** A cell as it is typed or copied: every digit, no groups, days as `2026-03-31`; reading it again gives the same cell. */
export function typedText(row: GridRow, column: GridColumn, { format, metricName }: Hub): string {
  switch (column) {
    case "period":
      return typedPeriod(row);
    case "metric":
      return row.metric === "" ? "" : metricName(row.metric);
    case "value":
      return row.value === null ? "" : typedValue(row.value, row.metric, format.editable(1.5, 1)[1] ?? ".");
    default:
      return row[column];
  }
}

function typedPeriod({ start, end }: GridRow): string {
  if (start === end) return start;
  const isMonth = start.endsWith("-01") && end === monthEnd(start);
  return isMonth ? start.slice(0, 7) : `${start} – ${end}`;
}

function typedValue(value: number, metric: string, mark: string): string {
  if (!isRecordedMetric(metric)) return String(value);
  const text = String(writtenValue(value, metric));
  const sign = RECORDED_METRICS[metric].unit === "rate" ? "%" : "";
  // Three decimals and no more would read two ways: a zero after them does not.
  const isTwoWays = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
  return `${(isTwoWays ? `${text}0` : text).replace(".", mark)}${sign}`;
}
