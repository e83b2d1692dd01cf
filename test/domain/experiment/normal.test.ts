import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { erfc, normalCdf, normalQuantile } from "../../../src/domain/experiment/normal.ts";
import { holds } from "../arbitraries.ts";

describe("the complementary error function", () => {
  // Values to 16 digits from Python's math.erfc.
  test.each([
    [0, 1],
    [0.1, 0.8875370839817152],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [1.9999, 0.004679802092970608],
    [2, 0.004677734981047265],
    [2.5, 0.0004069520174449589],
    [3, 2.209049699858544e-5],
    [6, 2.1519736712498913e-17],
    [20, 5.395865611607901e-176],
    [-1, 1.842700792949715],
  ])("of %f is %f", (x, expected) => {
    expect(Math.abs(erfc(x) - expected)).toBeLessThan(1e-12 * expected);
  });

  test("falls all the way, and mirrors around 1", () => {
    holds([fc.double({ min: 0, max: 25, noNaN: true })], (x) => {
      expect(erfc(x) + erfc(-x)).toBeCloseTo(2, 14);
      expect(erfc(x + 0.001)).toBeLessThan(erfc(x));
    });
  });
});

describe("the normal quantile", () => {
  test.each([
    [0.975, 1.959963984540054],
    [0.8, 0.8416212335729143],
    [0.5, 0],
    [1e-10, -6.361340902404056],
  ])("of %f is %f", (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 12);
  });

  test("undoes the distribution function", () => {
    holds([fc.double({ min: -8, max: 5, noNaN: true })], (z) => {
      expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8);
    });
  });

  test("is infinite at the ends", () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });
});
