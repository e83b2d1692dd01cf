import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DISTRIBUTIONS,
  isPoint,
  pointRange,
  range,
  rangeProblems,
} from "../../../src/domain/quantity/range.ts";
import { holds } from "../arbitraries.ts";

const SHARE = { min: 0, max: 1 };

describe("a range", () => {
  test("is a PERT one unless it says otherwise", () => {
    expect(range(1, 2, 3).distribution).toBe("pert");
    expect(range(1, 2, 3, "triangular").distribution).toBe("triangular");
  });

  test("of three figures in order, within bounds, has no problem", () => {
    const inOrder = fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    holds([inOrder, fc.constantFrom(...DISTRIBUTIONS)], (drawn, distribution) => {
      const [low = 0, likely = 0, high = 0] = [...drawn].sort((one, other) => one - other);
      expect(rangeProblems(range(low, likely, high, distribution), SHARE)).toEqual([]);
    });
  });

  test("of one value is a point, whatever its distribution", () => {
    expect(isPoint(pointRange(0.4))).toBe(true);
    for (const distribution of DISTRIBUTIONS) {
      expect(rangeProblems({ ...pointRange(0.4), distribution }, SHARE)).toEqual([]);
    }
    expect(isPoint(range(0.3, 0.4, 0.4))).toBe(false);
  });

  test("says everything that is wrong with it", () => {
    expect(rangeProblems(range(0.5, 0.4, 0.6), SHARE)).toEqual(["low-above-likely"]);
    expect(rangeProblems(range(0.3, 0.7, 0.6), SHARE)).toEqual(["likely-above-high"]);
    expect(rangeProblems(range(-0.1, 0.7, 1.1), SHARE)).toEqual(["below-minimum", "above-maximum"]);
    expect(rangeProblems(range(0.9, 0.5, 0.1), SHARE)).toEqual(["low-above-likely", "likely-above-high"]);
    expect(rangeProblems(range(0, Number.NaN, 1), SHARE)).toEqual(["not-a-number"]);
    expect(rangeProblems(range(0, 1, Number.POSITIVE_INFINITY), SHARE)).toEqual(["not-a-number"]);
  });

  test("that is lognormal needs its median between its percentiles", () => {
    expect(rangeProblems(range(0.1, 0.1, 0.4, "lognormal"), SHARE)).toEqual(["likely-at-an-end"]);
    expect(rangeProblems(range(0.1, 0.4, 0.4, "lognormal"), SHARE)).toEqual(["likely-at-an-end"]);
    expect(rangeProblems(range(0.1, 0.1, 0.4, "triangular"), SHARE)).toEqual([]);
  });
});
