import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DISTRIBUTIONS, pointRange, type Range, range } from "../../../src/domain/quantity/range.ts";
import { normalDensity, upperNormalQuantile } from "../../../src/domain/uncertainty/normal-quantile.ts";
import { quantile } from "../../../src/domain/uncertainty/quantiles.ts";
import { rangeSampler } from "../../../src/domain/uncertainty/range-sampler.ts";
import { uniformStream } from "../../../src/domain/uncertainty/uniform-stream.ts";
import { holds, seed } from "../arbitraries.ts";

const EVERYWHERE = { min: -1e12, max: 1e12 };
const DRAWS = 200_000;

function drawsOf(of: Range, count: number, from = 1, bounds = EVERYWHERE): Float64Array {
  const into = new Float64Array(count);
  rangeSampler(of, uniformStream(from, "margin"), bounds).fill(into, count);
  return into;
}

/** What is drawn at given probabilities: the sampler fed with chosen numbers instead of a stream. */
function drawnAt(of: Range, probabilities: readonly number[]): Float64Array {
  const numbers = Uint32Array.from(probabilities, (each) => each * 4_294_967_296 - 0.5);
  const into = new Float64Array(numbers.length);
  rangeSampler(of, { fill: (uniform) => uniform.set(numbers) }, EVERYWHERE).fill(into, numbers.length);
  return into;
}

/** The probability nearest to this one that a 32-bit number can stand for. */
const drawable = (probability: number) => (Math.floor(probability * 4_294_967_296) + 0.5) / 4_294_967_296;

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Asserts a sample mean within 4 standard errors, a chance of 1 in 16 000 were the seed not fixed. */
function expectMean(values: Float64Array, expected: number, deviation: number): void {
  expect(Math.abs(mean(values) - expected)).toBeLessThan((4 * deviation) / Math.sqrt(values.length));
}

describe("draws of any range", () => {
  const anyRange = fc
    .record({
      low: fc.integer({ min: 0, max: 1000 }),
      left: fc.integer({ min: 1, max: 1000 }),
      right: fc.integer({ min: 1, max: 1000 }),
      distribution: fc.constantFrom(...DISTRIBUTIONS),
    })
    .map(({ low, left, right, distribution }) => range(low, low + left, low + left + right, distribution));

  test("are the same for the same seed", () => {
    holds([anyRange, seed], (drawn, from) => {
      expect(drawsOf(drawn, 20, from)).toEqual(drawsOf(drawn, 20, from));
    });
  });

  test("stay within the range, or for a lognormal within the input's bounds", () => {
    holds([anyRange, seed], (drawn, from) => {
      const isBounded = drawn.distribution !== "lognormal";
      const [least, most] = isBounded ? [drawn.low, drawn.high] : [0, 2500];
      for (const value of drawsOf(drawn, 50, from, { min: 0, max: 2500 })) {
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(most);
      }
    });
  });

  test("of a range that passes the input's bounds stay within those", () => {
    for (const distribution of DISTRIBUTIONS) {
      const draws = drawsOf(range(0, 50, 100, distribution), 500, 3, { min: 40, max: 60 });
      expect([Math.min(...draws), Math.max(...draws)]).toEqual([40, 60]);
      expect(new Set(draws).size).toBeGreaterThan(50);
    }
  });

  test("rise with the probability, up to the rounding of a last digit", () => {
    const probabilities = Array.from({ length: 401 }, (_, index) => {
      const near = Math.abs(index - 200) / 200; // close to 0 and 1 as well as in between
      const tail = 0.5 * 1e-8 ** near;
      return index < 200 ? tail : 1 - tail;
    });
    holds(
      [anyRange],
      (drawn) => {
        const values = drawnAt(drawn, probabilities);
        const grain = 1e-13 * Math.max(...values.map(Math.abs));
        values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual((values[index - 1] ?? value) - grain);
        });
      },
      200,
    );
  });

  test("are the value itself when the range is a point", () => {
    for (const distribution of DISTRIBUTIONS) {
      expect([...drawsOf({ ...pointRange(0.1), distribution }, 3)]).toEqual([0.1, 0.1, 0.1]);
    }
  });
});

describe("PERT draws", () => {
  test.each([
    [2, 2, 8],
    [2, 3, 8],
    [2, 5, 8],
    [2, 7.5, 8],
    [2, 8, 8],
  ])("of %d, %d, %d have the beta distribution's mean and deviation", (low, likely, high) => {
    const drawn = drawsOf(range(low, likely, high), DRAWS);
    const expected = (low + 4 * likely + high) / 6;
    const deviation = Math.sqrt(((expected - low) * (high - expected)) / 7);
    expectMean(drawn, expected, deviation);
    const squares = drawn.map((value) => (value - expected) ** 2);
    expect(Math.sqrt(mean(squares))).toBeCloseTo(deviation, 2);
  });

  test("have its exact quantiles where they are known in closed form", () => {
    const probabilities = [1e-6, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1 - 1e-6].map(drawable);
    // Likely at the low end: beta(1, 5), whose quantile is 1 − (1 − p)^(1/5).
    drawnAt(range(0, 0, 1), probabilities).forEach((value, index) => {
      expect(value).toBeCloseTo(1 - (1 - (probabilities[index] ?? 0)) ** 0.2, 7);
    });
    drawnAt(range(0, 1, 1), probabilities).forEach((value, index) => {
      expect(value).toBeCloseTo((probabilities[index] ?? 0) ** 0.2, 7);
    });
    // Likely in the middle: beta(3, 3), whose distribution function is x³(10 − 15x + 6x²).
    drawnAt(range(0, 0.5, 1), probabilities).forEach((x, index) => {
      expect(x ** 3 * (10 - 15 * x + 6 * x * x)).toBeCloseTo(probabilities[index] ?? 0, 7);
    });
    // At a quarter: beta(2, 4), 10x² − 20x³ + 15x⁴ − 4x⁵.
    drawnAt(range(0, 0.25, 1), probabilities).forEach((x, index) => {
      expect(x * x * (10 - 20 * x + 15 * x * x - 4 * x ** 3)).toBeCloseTo(probabilities[index] ?? 0, 7);
    });
  });
});

describe("triangular draws", () => {
  test("have the triangle's mean and quantiles", () => {
    const drawn = drawsOf(range(2, 3, 8, "triangular"), DRAWS);
    expectMean(drawn, 13 / 3, Math.sqrt((4 + 9 + 64 - 6 - 16 - 24) / 18));
    const sorted = drawn.sort();
    expect(quantile(sorted, 0.05)).toBeCloseTo(2 + Math.sqrt(0.05 * 6), 1);
    expect(quantile(sorted, 0.5)).toBeCloseTo(8 - Math.sqrt(0.5 * 30), 1);
    expect(quantile(sorted, 0.95)).toBeCloseTo(8 - Math.sqrt(0.05 * 30), 1);
  });
});

describe("lognormal draws", () => {
  test("without a shift have the mean e^(μ + σ²/2)", () => {
    // 2, 4, 8: likely² = low × high.
    const sigma = Math.log(2) / upperNormalQuantile(0.05);
    const expected = 4 * Math.exp(sigma ** 2 / 2);
    const deviation = expected * Math.sqrt(Math.exp(sigma ** 2) - 1);
    expectMean(drawsOf(range(2, 4, 8, "lognormal"), DRAWS), expected, deviation);
  });

  test.each([
    [2, 3, 8],
    [2, 4, 8],
    [2, 5, 8],
    [2, 7, 8],
  ])("of %d, %d, %d have these as 5th, 50th and 95th percentiles", (low, likely, high) => {
    const [p5, p50, p95] = drawnAt(range(low, likely, high, "lognormal"), [0.05, 0.5, 0.95]);
    expect(p5).toBeCloseTo(low, 6);
    expect(p50).toBeCloseTo(likely, 6);
    expect(p95).toBeCloseTo(high, 6);
  });

  test("are normal when the likely value is in the middle, and close to it beside it", () => {
    const probabilities = [0.001, 0.1, 0.3, 0.8, 0.999].map(drawable);
    const normal = drawnAt(range(-1, 0, 1, "lognormal"), probabilities);
    const beside = drawnAt(range(-1, 1e-6, 1, "lognormal"), probabilities);
    probabilities.forEach((probability, index) => {
      const z = probability < 0.5 ? -upperNormalQuantile(probability) : upperNormalQuantile(1 - probability);
      expect(normal[index]).toBeCloseTo(z / upperNormalQuantile(0.05), 6);
      expect(beside[index]).toBeCloseTo(normal[index] ?? 0, 4);
    });
  });
});

describe("the normal quantile", () => {
  test("meets the published values", () => {
    // Abramowitz & Stegun, table 26.5, and Wichura's own check at 1e-20.
    expect(upperNormalQuantile(0.5)).toBe(0);
    expect(upperNormalQuantile(0.025)).toBeCloseTo(1.959963984540054, 14);
    expect(upperNormalQuantile(0.05)).toBeCloseTo(1.644853626951472, 14);
    expect(upperNormalQuantile(0.001)).toBeCloseTo(3.090232306167813, 14);
    expect(upperNormalQuantile(1e-20)).toBeCloseTo(9.26234008979841, 13);
  });

  test("has the density as its slope", () => {
    for (const probability of [1e-12, 1e-6, 0.01, 0.07, 0.08, 0.2, 0.49]) {
      const step = probability * 1e-5;
      const slope =
        (upperNormalQuantile(probability - step) - upperNormalQuantile(probability + step)) / (2 * step);
      expect(slope * normalDensity(upperNormalQuantile(probability))).toBeCloseTo(1, 6);
    }
  });
});
