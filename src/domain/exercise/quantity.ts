/**
 * Unit of a given or an answer. Money and price are in cents, percent is a rate shown as a percentage, ratio a plain
 * number such as a ROAS of 4.2.
 */
export type ExerciseUnit =
  | "money"
  | "price"
  | "percent"
  | "ratio"
  | "count"
  | "decimal"
  | "hours"
  | "months"
  | "weeks"
  | "days"
  | "points"
  | "scorePoints";

export type ExerciseQuantity = { readonly value: number; readonly unit: ExerciseUnit };

/** Money in whole dollars, euros… as an exercise quantity in cents. */
export function money(units: number): ExerciseQuantity {
  // Twelve digits: what is computed keeps its fractions of a cent, without the traces of scaling.
  return { value: Number((units * 100).toPrecision(12)), unit: "money" };
}

/** A price with cents, given in cents. */
export function price(cents: number): ExerciseQuantity {
  return { value: cents, unit: "price" };
}

/** A rate, shown as a percentage. */
export function percent(rate: number): ExerciseQuantity {
  return { value: rate, unit: "percent" };
}

/** A plain quotient, such as a ROAS. */
export function plainRatio(value: number): ExerciseQuantity {
  return { value, unit: "ratio" };
}

export function hours(value: number): ExerciseQuantity {
  return { value, unit: "hours" };
}

export function count(value: number): ExerciseQuantity {
  return { value, unit: "count" };
}

export function months(value: number): ExerciseQuantity {
  return { value, unit: "months" };
}

/** Points of a home-made score. */
export function scorePoints(value: number): ExerciseQuantity {
  return { value, unit: "scorePoints" };
}

/** A difference of two rates, shown in percentage points. */
export function points(value: number): ExerciseQuantity {
  return { value, unit: "points" };
}
