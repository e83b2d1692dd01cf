import type { FigureUnit } from "../../domain/figure/figure-catalogue.ts";
import type { Outcome } from "../../domain/quantity/outcome.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import type { Locale } from "../locale.ts";
import { messages } from "../messages.ts";
import type { NumberFormat } from "./number-format.ts";

/** A value with its unit as text: cents as money, rates as percentages, hours and months with their words. */
export function formatQuantity(
  value: number,
  unit: FigureUnit,
  format: NumberFormat,
  locale: Locale,
): string {
  const words = messages(locale).units;
  switch (unit) {
    case "money":
      return format.money(value);
    case "price":
      return format.price(value);
    case "rate":
      return format.percent(value);
    case "points":
      return words.points(format.decimal(value * 100, Math.abs(value) < 0.01 ? 2 : 1));
    case "count":
      return format.count(value);
    case "hours":
      return words.hours(format.decimal(value, 2));
    case "months":
      return words.months(value, format.count(value));
    case "ordinal": {
      const { figures, mark } = format.ordinal(value);
      return figures + mark;
    }
  }
}

/** An outcome as text: its figure, or the two words that say it has none. */
export function formatOutcome(
  outcome: Outcome,
  unit: FigureUnit,
  format: NumberFormat,
  locale: Locale,
): string {
  return isDefined(outcome)
    ? formatQuantity(outcome, unit, format, locale)
    : messages(locale).units.notDefined;
}
