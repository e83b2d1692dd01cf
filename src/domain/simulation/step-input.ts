import type { InputBounds } from "./inputs.ts";

/**
 * The value `steps` steps away, on the grid of steps and within bounds. From between two marks, the first step goes
 * to the next mark.
 */
export function stepInput(value: number, bounds: InputBounds, steps: number): number {
  const position = value / bounds.step;
  const from = steps > 0 ? Math.floor(position + 1e-6) : Math.ceil(position - 1e-6);
  return clampInput(tidy((from + steps) * bounds.step), bounds);
}

/** The value kept within the input's bounds. */
export function clampInput(value: number, bounds: Pick<InputBounds, "min" | "max">): number {
  return Math.min(bounds.max, Math.max(bounds.min, value));
}

/** A product of steps without the dust of binary fractions: 0.1 × 3 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
