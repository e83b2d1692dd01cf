import { cents } from "../../domain/quantity/money.ts";
import type { InputUnit } from "../../domain/simulation/inputs.ts";
import type { Locale } from "../locale.ts";
import type { NumberFormat } from "./number-format.ts";
import { formatQuantity } from "./quantity-format.ts";

/** An input's value as it stands in its field, with its unit: `800 $`, `3,5 %`, `32 h`. */
export function formatInput(value: number, unit: InputUnit, format: NumberFormat, locale: Locale): string {
  // What a person typed is shown with all its decimals.
  if (unit === "rate") return format.exactPercent(value);
  if (unit === "count") return format.decimal(value, 2);
  return formatQuantity(value, unit === "money" && value % 100 !== 0 ? "price" : unit, format, locale);
}

/** The value as digits to edit: no unit, no groups, so that reading it back is never in doubt. */
export function editableInput(value: number, unit: InputUnit, format: NumberFormat): string {
  switch (unit) {
    case "money":
    case "price":
      return format.editable(value / 100, 2);
    case "rate":
      return format.editable(value * 100, 3);
    default:
      return format.editable(value, 2);
  }
}

/** A typed number in the input's own unit: dollars to cents, percent to a rate. */
export function typedToInput(typed: number, unit: InputUnit): number {
  switch (unit) {
    case "money":
    case "price":
      return cents(typed);
    case "rate":
      return Number((typed / 100).toPrecision(12));
    case "months":
      return Math.round(typed);
    default:
      return typed;
  }
}
