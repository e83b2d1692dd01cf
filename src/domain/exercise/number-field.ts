import type { ExerciseQuantity, ExerciseUnit } from "./quantity.ts";

/** A number that is asked for: its value, and what the learner is told to round to, both in its unit (cents, rates…). */
export type NumberField = ExerciseQuantity & { readonly roundTo: number };

/** What answers in each unit are rounded to when nothing else is said: a dollar, a cent, a tenth of a point… */
const USUAL_ROUNDING: Record<ExerciseUnit, number> = {
  money: 100,
  price: 1,
  percent: 0.001,
  ratio: 0.1,
  count: 1,
  decimal: 0.1,
  hours: 0.1,
  months: 0.1,
  weeks: 0.1,
  days: 1,
  points: 0.001,
  scorePoints: 1,
};

/** The field that asks for this quantity, rounded to `roundTo` in its unit. */
export function asks(quantity: ExerciseQuantity, roundTo = USUAL_ROUNDING[quantity.unit]): NumberField {
  return { ...quantity, roundTo };
}

/**
 * How far from the right answer is still right: half of what it is rounded to. So whoever rounds as told, or finer, is
 * right, and the tolerance is what the exercise says in words.
 */
export function toleranceOf({ roundTo }: NumberField): number {
  return (roundTo / 2) * (1 + 1e-6) + 1e-9;
}

/** How far is almost right: four times the tolerance, or 1 % of the answer, as when a middle step was rounded. */
export function almostBand(field: NumberField): number {
  return Math.max(4 * toleranceOf(field), Math.abs(field.value) * 0.01);
}

/** How far from a mistake's number is still that mistake; less for small numbers, so that 0.4 is not taken for 0. */
export function mistakeTolerance(field: NumberField, value: number): number {
  return Math.min(toleranceOf(field), Math.abs(value) * 0.15 + 1e-9);
}

/** True when `value` is the answer, rounded as told or finer. */
export function isRight(field: NumberField, value: number): boolean {
  return Math.abs(value - field.value) <= toleranceOf(field);
}

/** True when `value` is the number of a mistake, as far as the field's rounding lets one tell. */
export function isMistake(field: NumberField, mistaken: number, value: number): boolean {
  return Math.abs(value - mistaken) <= mistakeTolerance(field, mistaken);
}

/** True when each of the answer and its mistakes can be told from all others, and the answer from zero. */
export function tellsApart(field: NumberField, mistakes: readonly { readonly value: number }[]): boolean {
  const values = mistakes.map(({ value }) => value);
  if (![field.value, ...values].every(Number.isFinite)) return false;
  if (Math.abs(field.value) < 2 * field.roundTo) return false;
  return values.every(
    (value, index) =>
      Math.abs(value - field.value) > almostBand(field) + mistakeTolerance(field, value) &&
      values
        .slice(index + 1)
        .every(
          (other) =>
            Math.abs(value - other) > mistakeTolerance(field, value) + mistakeTolerance(field, other),
        ),
  );
}
