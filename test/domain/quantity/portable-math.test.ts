import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  portableExp,
  portableExpm1,
  portableLog,
  portablePower,
} from "../../../src/domain/quantity/portable-math.ts";
import { holds } from "../arbitraries.ts";

const ULPS = 2 ** -51; // two units in the last place, at most

describe("the portable exponential", () => {
  test("is within two units in the last place of the built-in one", () => {
    holds([fc.double({ min: -700, max: 700, noNaN: true })], (x) => {
      expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(ULPS);
    });
  });

  test("knows where numbers end", () => {
    expect(portableExp(0)).toBe(1);
    expect(portableExp(-Infinity)).toBe(0);
    expect(portableExp(-800)).toBe(0);
    expect(portableExp(800)).toBe(Infinity);
    expect(portableExp(709)).toBeLessThan(Infinity);
  });
});

describe("the portable logarithm", () => {
  test("is within two units in the last place of the built-in one", () => {
    const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    holds([fc.oneof(positive, fc.double({ min: 0.5, max: 2, noNaN: true }))], (x) => {
      const expected = Math.log(x);
      expect(Math.abs(portableLog(x) - expected)).toBeLessThanOrEqual(ULPS * Math.abs(expected));
    });
  });

  test("knows what has no logarithm", () => {
    expect(portableLog(1)).toBe(0);
    expect(portableLog(0)).toBe(-Infinity);
    expect(portableLog(-1)).toBeNaN();
    expect(portableLog(Infinity)).toBe(Infinity);
  });
});

test("the exponential less one keeps its digits near 0, and is within four units in the last place of the built-in one", () => {
  holds(
    [
      fc.oneof(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
      ),
    ],
    (x) => {
      const expected = Math.expm1(x);
      expect(Math.abs(portableExpm1(x) - expected)).toBeLessThanOrEqual(4 * ULPS * Math.abs(expected));
    },
  );
  expect(portableExpm1(-Infinity)).toBe(-1);
});

test("a whole power is the repeated product, of negative bases too", () => {
  const base = fc.double({ min: -4, max: 4, noNaN: true });
  holds([base, fc.integer({ min: 0, max: 40 })], (x, exponent) => {
    const product = Array.from({ length: exponent }, () => x).reduce((power, each) => power * each, 1);
    expect(Math.abs(portablePower(x, exponent) - product)).toBeLessThanOrEqual(1e-13 * Math.abs(product));
  });
});

test("a portable power keeps twelve digits", () => {
  const base = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  holds([base, fc.double({ min: -20, max: 20, noNaN: true })], (x, exponent) => {
    expect(Math.abs(portablePower(x, exponent) / x ** exponent - 1)).toBeLessThan(1e-12);
  });
  expect(portablePower(0, 0)).toBe(1);
  expect(portablePower(0, 2)).toBe(0);
  expect(portablePower(0, 0.5)).toBe(0);
  expect(portablePower(0, -1)).toBe(Infinity);
});
