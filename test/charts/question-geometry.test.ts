import { describe, expect, test } from "vitest";
import { inputCurve } from "../../src/charts/geometry/input-curve.ts";
import { waterfall } from "../../src/charts/geometry/waterfall.ts";

describe("a waterfall", () => {
  test("starts each step where the one before ends, and ends at the level after", () => {
    const { before, steps, after } = waterfall(5000, [3000, -1000, 500]);
    expect(before.end).toBeCloseTo(steps[0]?.from ?? 0);
    expect(steps[1]?.from).toBeCloseTo(steps[1]?.end ?? 0);
    expect((steps[1]?.from ?? 0) + (steps[1]?.width ?? 0)).toBeCloseTo(steps[0]?.end ?? 0);
    expect(after.end).toBeCloseTo(steps[2]?.end ?? 0);
  });

  test("has its zero in the drawing, whatever side the levels are on", () => {
    expect(waterfall(5000, [1000]).zero).toBe(0);
    expect(waterfall(-5000, [1000]).zero).toBe(100);
    expect(waterfall(-5000, [10_000]).zero).toBe(50);
    expect(waterfall(0, []).before).toEqual({ from: 0, width: 0, end: 0 });
  });
});

describe("the curve along an input", () => {
  const points = [
    { value: 10, roi: -0.2 },
    { value: 20, roi: 0.4 },
    { value: 30, roi: 60 },
  ];

  test("runs over the whole width, and keeps the rates that matter in the drawing", () => {
    const { segments, x, y } = inputCurve(points, [0, 0.4], 200);
    expect([segments[0]?.x1, segments.at(-1)?.x2]).toEqual([0, 100]);
    expect(x(20)).toBe(50);
    for (const roi of [0, 0.4, -0.2]) {
      expect(y(roi)).toBeGreaterThanOrEqual(0);
      expect(y(roi)).toBeLessThanOrEqual(200);
    }
  });

  test("lets a rate that shoots up leave the drawing rather than flatten the rest", () => {
    const { segments, y } = inputCurve(points, [0, 0.4], 200);
    expect(segments.at(-1)?.y2).toBeLessThan(0);
    expect(y(0) - y(0.4)).toBeGreaterThan(30);
  });
});
