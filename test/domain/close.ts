import { expect } from "vitest";

/** Claims that two numbers differ only by rounding: by less than a billionth of the larger of them and `scale`. */
export function expectClose(actual: number, expected: number, scale = 1): void {
  const tolerance = 1e-9 * Math.max(Math.abs(actual), Math.abs(expected), Math.abs(scale));
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}
