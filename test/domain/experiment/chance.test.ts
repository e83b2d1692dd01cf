import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialChances, chanceOfGap, drawSuccesses } from "../../../src/domain/experiment/binomial.ts";
import { chanceRange, chanceRangeOfEvents } from "../../../src/domain/experiment/chance-range.ts";

describe("the chances of each number of successes", () => {
  test("are the coefficients of a fair coin", () => {
    const { from, chances } = binomialChances(4, 0.5);
    expect(from).toBe(0);
    chances.forEach((chance, k) => {
      expect(chance * 16).toBeCloseTo([1, 4, 6, 4, 1][k] ?? 0, 12);
    });
  });

  test("add up to 1, have the mean n·p and the variance n·p·(1 − p)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const { from, chances } = binomialChances(n, p);
        const sum = (of: (k: number) => number) =>
          chances.reduce((total, chance, index) => total + chance * of(from + index), 0);
        const mean = sum((k) => k);
        expect(sum(() => 1)).toBeCloseTo(1, 9);
        expect(mean).toBeCloseTo(n * p, 5);
        expect(sum((k) => (k - mean) ** 2)).toBeCloseTo(n * p * (1 - p), 3);
      }),
    );
  });

  test("hold the odd cases: nobody, never, always", () => {
    expect(binomialChances(0, 0.5)).toEqual({ from: 0, chances: [1] });
    expect(binomialChances(10, 0)).toEqual({ from: 0, chances: [1] });
    expect(binomialChances(10, 1)).toEqual({ from: 10, chances: [1] });
  });
});

describe("campaigns that differ by luck alone", () => {
  test("keep the order of their luck, and a lucky draw gives more successes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.double({ min: 0.001, max: 0.2, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 2, maxLength: 50 }),
        (n, p, draws) => {
          const sorted = draws.toSorted((a, b) => a - b);
          const successes = drawSuccesses(n, p, sorted);
          expect(successes).toEqual(successes.toSorted((a, b) => a - b));
          for (const count of successes) expect(count >= 0 && count <= n).toBe(true);
        },
      ),
    );
  });

  test("come nearer to their rate as more people see them", () => {
    const draws = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
    const width = (n: number) => {
      const rates = drawSuccesses(n, 0.02, draws).map((count) => count / n);
      return Math.max(...rates) - Math.min(...rates);
    };
    expect(width(4000)).toBeLessThan(width(1000));
    // Four times the people, half the swing.
    expect(width(1000) / width(4000)).toBeCloseTo(2, 0);
  });

  test("differ by a gap as often as counting every pair says", () => {
    // Two coins: equal half the time.
    expect(chanceOfGap(1, 0.5, 1)).toBeCloseTo(0.5, 12);
    expect(chanceOfGap(2, 0.5, 1)).toBeCloseTo(1 - (1 + 4 + 1) / 16, 12);
    expect(chanceOfGap(100, 0.3, 0)).toBeCloseTo(1, 12);
    expect(chanceOfGap(100, 0.3, 101)).toBeCloseTo(0, 12);
  });
});

describe("the range that chance leaves", () => {
  test("holds about 95 draws in 100 of a campaign of usual size", () => {
    for (const [n, p] of [
      [1750, 0.02],
      [800, 0.03],
      [20_000, 0.015],
    ] as const) {
      const { low, high } = chanceRange(n, p);
      const { from, chances } = binomialChances(n, p);
      const within = chances.reduce(
        (sum, chance, index) => sum + (from + index >= low && from + index <= high ? chance : 0),
        0,
      );
      expect(within).toBeGreaterThan(0.935);
      expect(within).toBeLessThan(0.965);
    }
  });

  test("never goes below zero", () => {
    expect(chanceRange(10, 0.01)).toEqual({ low: 0, high: 0 });
    expect(chanceRangeOfEvents(3.7)).toEqual({ low: 0, high: 7 });
    expect(chanceRangeOfEvents(0)).toEqual({ low: 0, high: 0 });
  });
});
