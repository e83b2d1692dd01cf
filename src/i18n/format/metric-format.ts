import type { MetricUnit } from "../../domain/metric/metric.ts";
import type { Locale } from "../locale.ts";
import type { NumberFormat } from "./number-format.ts";
import { formatQuantity } from "./quantity-format.ts";

/** A metric's value in its unit: a share or a ratio as a percentage, cents to the cent, the rest as counts. */
export function formatMetric(value: number, unit: MetricUnit, format: NumberFormat, locale: Locale): string {
  switch (unit) {
    case "share":
    case "ratio":
      return format.percent(value);
    case "money":
      return format.price(value);
    case "months":
      return formatQuantity(value, "months", format, locale);
    case "count":
      return format.count(value);
  }
}
