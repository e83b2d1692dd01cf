import type { DatedFigure } from "../record/dated-figure.ts";
import { isRecordedMetric, RECORDED_METRICS } from "../record/recorded-metric.ts";
import { OWN_FIELDS, type OwnField } from "./column-role.ts";
import { OWN_HEADERS } from "./own-titles.ts";

/** A cell of the table: a text, or a number that the file's style writes. */
export type OwnCell = string | number;

/** Figures as the table that this course exports and imports again: a line of titles, then a line a figure. Amounts are in units, not cents. */
export function ownTable(
  figures: readonly DatedFigure[],
  language: "fr" | "en",
  nameOf: (metric: string) => string,
): readonly (readonly OwnCell[])[] {
  const titles = OWN_FIELDS.map((field) => OWN_HEADERS[language][field]);
  const rows = figures.map((figure) => OWN_FIELDS.map((field) => cellOf(figure, field, nameOf)));
  return [titles, ...rows];
}

function cellOf(figure: DatedFigure, field: OwnField, nameOf: (metric: string) => string): OwnCell {
  switch (field) {
    case "name":
      return nameOf(figure.metric);
    case "unit":
      return figure.currency;
    case "value": {
      const { metric, value } = figure;
      const isMoney = isRecordedMetric(metric) && RECORDED_METRICS[metric].unit === "money";
      return isMoney ? Number((value / 100).toPrecision(14)) : value;
    }
    default:
      return figure[field];
  }
}
