import type { FigureUnit } from "../../../domain/figure/figure-definition.ts";
import { evaluate } from "../../../domain/indicator/evaluate.ts";
import type { Expression } from "../../../domain/indicator/expression.ts";
import { isDefined, type Outcome } from "../../../domain/quantity/outcome.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import { formatOutcome, formatQuantity } from "../../../i18n/format/quantity-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorIndicatorsWords } from "../../../i18n/simulator-indicators-words.ts";

/** What a formula or a table cell shows of a value: small amounts to the cent, rates with the decimals they were typed with. */
export function showValue(outcome: Outcome, unit: FigureUnit, format: NumberFormat, locale: Locale): string {
  if (!isDefined(outcome)) return formatOutcome(outcome, unit, format, locale);
  if (unit === "money" && Math.abs(outcome) < 100_000 && Math.round(outcome) % 100 !== 0) {
    return format.price(outcome);
  }
  if (unit === "rate" && Math.abs(outcome * 1e5 - Math.round(outcome * 1e5)) < 1e-6) {
    return format.exactPercent(outcome);
  }
  // A computed count is rarely whole; below ten its decimals matter.
  if (unit === "count" && Math.abs(outcome) < 10) return format.decimal(outcome, 2);
  if (unit === "months") return formatQuantity(Number(outcome.toFixed(1)), unit, format, locale);
  return formatQuantity(outcome, unit, format, locale);
}

/** One side of a ratio with its unit, as it stands beside the ratio: `14 400 $`, `3 120 clics`. */
export function showSide(side: Expression, format: NumberFormat, locale: Locale): string {
  if (side.kind === "quantity") {
    const shown = showValue(side.value, side.unit, format, locale);
    const words = simulatorIndicatorsWords(locale).quantities;
    return side.unit === "count" && isDefined(side.value) ? `${shown} ${words[side.name]}` : shown;
  }
  return showValue(evaluate(side), unitOf(side), format, locale);
}

/** The unit of a sum, difference or product of money: all that ratios are made of here. */
function unitOf(expression: Expression): FigureUnit {
  switch (expression.kind) {
    case "quantity":
      return expression.unit;
    case "difference":
      return unitOf(expression.from);
    case "product":
      return expression.factors.some((factor) => unitOf(factor) === "money") ? "money" : "price";
    default:
      return "count";
  }
}
