import type { ExerciseQuantity } from "./exercise.ts";

/** Money in whole dollars, euros… as an exercise quantity in cents. */
export function money(units: number): ExerciseQuantity {
  return { value: units * 100, unit: "money" };
}

/** A price with cents, given in cents. */
export function price(cents: number): ExerciseQuantity {
  return { value: cents, unit: "price" };
}

/** A rate, shown as a percentage. */
export function percent(rate: number): ExerciseQuantity {
  return { value: rate, unit: "percent" };
}

export function hours(value: number): ExerciseQuantity {
  return { value, unit: "hours" };
}

export function count(value: number): ExerciseQuantity {
  return { value, unit: "count" };
}
