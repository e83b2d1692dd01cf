import type { Exercise, ExerciseQuantity } from "../../domain/exercise/exercise.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import { formatQuantity } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";

/** A given or a result as text. */
export function formatExerciseQuantity(
  { value, unit }: ExerciseQuantity,
  format: NumberFormat,
  locale: Locale,
): string {
  switch (unit) {
    case "money":
      return value % 100 === 0 ? format.money(value) : format.price(value);
    case "price":
      return format.price(value);
    case "percent":
      return format.percent(value);
    case "hours":
      return formatQuantity(value, "hours", format, locale);
    case "count":
      return format.count(value);
  }
}

/** All givens of an exercise as text, by name. */
export function formatGivens(
  exercise: Exercise,
  format: NumberFormat,
  locale: Locale,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(exercise.givens).map(([name, quantity]) => [
      name,
      formatExerciseQuantity(quantity, format, locale),
    ]),
  );
}
