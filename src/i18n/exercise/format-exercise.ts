import type { ExerciseQuantity } from "../../domain/exercise/quantity.ts";
import type { NumberFormat } from "../format/number-format.ts";
import { formatQuantity } from "../format/quantity-format.ts";
import type { Locale } from "../locale.ts";
import { messages } from "../messages.ts";
import type { SharedExerciseWords } from "./exercise-words.ts";

/** A given, an answer or a result as text, with its unit. */
export function formatExerciseQuantity(
  { value, unit }: ExerciseQuantity,
  format: NumberFormat,
  locale: Locale,
  words: SharedExerciseWords,
): string {
  switch (unit) {
    case "money":
      return Number.isInteger(value / 100) ? format.money(value) : format.price(value);
    case "price":
      // From a hundred up, no cents where there are none: 1 550 $, and 26,00 $.
      return value >= 10_000 && value % 100 === 0 ? format.money(value) : format.price(value);
    case "percent":
      return format.percent(value);
    case "ratio":
      return format.decimal(value, 2);
    case "count":
      return format.decimal(value, 2);
    case "decimal":
      return format.decimal(value, 2);
    case "hours":
      return formatQuantity(value, "hours", format, locale);
    case "months":
      return messages(locale).units.months(value, format.decimal(value, 1));
    case "weeks":
      return words.weeks(value, format.decimal(value, 1));
    case "days":
      return words.days(value, format.decimal(value, 1));
    case "points":
      return words.percentagePoints(value * 100, format.decimal(value * 100, 2));
    case "scorePoints":
      return words.scorePoints(value, format.decimal(value, 1));
  }
}
