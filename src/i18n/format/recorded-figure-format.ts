import { CURRENCY_CODES, type CurrencyCode } from "../../domain/quantity/currency.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { isRecordedMetric, RECORDED_METRICS } from "../../domain/record/recorded-metric.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";

/** A figure's value as text, in its metric's unit and its own currency, whatever the reader's is. */
export function formatFigure(
  { metric, value, currency }: Pick<DatedFigure, "metric" | "value" | "currency">,
  format: NumberFormat,
): string {
  const unit = isRecordedMetric(metric) ? RECORDED_METRICS[metric].unit : "count";
  switch (unit) {
    case "money":
      return isCurrency(currency)
        ? numberFormat({ ...format.options, currency }).price(value)
        : `${format.decimal(value / 100, 2)}\u00A0${currency}`.trimEnd();
    case "rate":
      return format.percent(value);
    case "times":
      return format.decimal(value, 2);
    default:
      return format.decimal(value, 2);
  }
}

function isCurrency(code: string): code is CurrencyCode {
  return (CURRENCY_CODES as readonly string[]).includes(code);
}
