import { describe, expect, test } from "vitest";
import type { InputBounds } from "../../../src/domain/simulation/inputs.ts";
import { clampInput, stepInput } from "../../../src/domain/simulation/step-input.ts";

const BOUNDS: InputBounds = { unit: "rate", min: 0, max: 1, reach: 0.5, step: 0.1 };

describe("a step of an input", () => {
  test("goes to the next mark, up or down, without the dust of binary fractions", () => {
    expect(stepInput(0.2, BOUNDS, 1)).toBe(0.3);
    expect(stepInput(0.3, BOUNDS, -1)).toBe(0.2);
    expect(stepInput(0.1, BOUNDS, 5)).toBe(0.6);
  });

  test("from between two marks goes to the nearer end of the step", () => {
    expect(stepInput(0.25, BOUNDS, 1)).toBe(0.3);
    expect(stepInput(0.25, BOUNDS, -1)).toBe(0.2);
    expect(stepInput(0.25, BOUNDS, -2)).toBe(0.1);
  });

  test("takes a hair off a mark for the mark", () => {
    expect(stepInput(0.3 - 1e-9, BOUNDS, 1)).toBe(0.4);
    expect(stepInput(0.3 + 1e-9, BOUNDS, -1)).toBe(0.2);
  });

  test("stays within bounds", () => {
    expect(stepInput(0.95, BOUNDS, 3)).toBe(1);
    expect(stepInput(0.05, BOUNDS, -3)).toBe(0);
    expect(clampInput(0.4, BOUNDS)).toBe(0.4);
    expect(clampInput(-1, BOUNDS)).toBe(0);
    expect(clampInput(7, BOUNDS)).toBe(1);
  });
});
