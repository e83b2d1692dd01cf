import { describe, expect, test } from "vitest";
import { monthBands } from "../../src/charts/geometry/month-bands.ts";
import { roiHistogram } from "../../src/charts/geometry/roi-histogram.ts";
import { swingBars } from "../../src/charts/geometry/swing-bars.ts";
import { histogram } from "../../src/domain/uncertainty/histogram.ts";

const sorted = (count: number, at: (share: number) => number) =>
  Float64Array.from({ length: count }, (_, index) => at(index / (count - 1))).sort();

describe("a histogram of returns", () => {
  const both = histogram(sorted(5000, (share) => -0.3 + share * share * 1.5));

  test("stands on its base, the fullest bin as high as the drawing", () => {
    const { bars } = roiHistogram(both, [], 180);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(180);
    for (const { top, height } of bars) expect(top + height).toBeCloseTo(180, 9);
  });

  test("changes sides at zero", () => {
    const { bars, zero } = roiHistogram(both, [], 180);
    for (const { x, width, side } of bars) {
      if (side === "cost") expect(x + width).toBeLessThan(zero.x + 1e-6);
      else expect(x).toBeGreaterThan(zero.x - 1e-6);
    }
    expect(new Set(bars.map(({ side }) => side)).size).toBe(2);
  });

  test("makes room for a target near by, and points at one far away", () => {
    expect(roiHistogram(both, [1.9], 180).at(1.9)).toMatchObject({ beyond: null });
    expect(roiHistogram(both, [40], 180).at(40)).toEqual({ x: 100, beyond: "right" });
    const far = histogram(sorted(5000, (share) => 20 + share));
    expect(roiHistogram(far, [], 180).zero).toEqual({ x: 0, beyond: "left" });
  });

  test("of trials that are all alike is one bar in view, on an axis with width", () => {
    for (const value of [0.4, 0, -1, 900]) {
      const { bars, marks, at } = roiHistogram(histogram(new Float64Array(100).fill(value)), [], 180);
      expect(bars).toHaveLength(1);
      expect(bars[0]?.width).toBeGreaterThan(0);
      expect(marks.length).toBeGreaterThan(1);
      expect(at(value).beyond).toBe(null);
    }
  });
});

test("a swing is cut at zero, and its parts make up the whole", () => {
  const { bars, zero } = swingBars(
    [
      { low: -500, high: 1500 },
      { low: 200, high: 100 },
    ],
    150,
  );
  expect(bars[0]?.parts.map(({ side }) => side)).toEqual(["cost", "value"]);
  expect(bars[0]?.parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 9);
  expect(zero).toBeCloseTo(25, 9);
  expect(bars[1]?.parts.map(({ side }) => side)).toEqual(["value"]);
});

test("swings of nothing have no bar and no axis that breaks", () => {
  const { bars, zero, base } = swingBars([{ low: 0, high: 0 }], 0);
  expect(bars[0]?.parts).toEqual([]);
  expect([zero, base]).toEqual([0, 0]);
});

test("a month's band is cut at zero and stays in the drawing", () => {
  const { bands, zero } = monthBands(
    [
      { month: 1, p5: -900, p25: -500, p50: -300, p75: -100, p95: -50 },
      { month: 2, p5: -400, p25: -100, p50: 300, p75: 900, p95: 2400 },
    ],
    200,
  );
  expect(bands[0]?.wide.map(({ side }) => side)).toEqual(["cost"]);
  expect(bands[1]?.wide.map(({ side }) => side)).toEqual(["value", "cost"]);
  for (const { wide } of bands) {
    for (const { side, top, height } of wide) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + height).toBeLessThanOrEqual(200);
      if (side === "value") expect(top + height).toBeLessThanOrEqual(zero + 1e-9);
      else expect(top).toBeGreaterThanOrEqual(zero - 1e-9);
    }
  }
});
