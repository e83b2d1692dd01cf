import { describe, expect, test } from "vitest";
import { seriesLine } from "../../src/charts/geometry/series-line.ts";
import { series } from "../domain/record/measurement.ts";

describe("the line of a series", () => {
  test("joins neighbouring periods, at their place in time, from a scale that takes in zero", () => {
    const { points, strokes, gaps, gridlines } = seriesLine(
      series({ "2026-03-01": 30, "2026-01-01": 10, "2026-02-01": 20 }),
      "month",
      200,
    );
    expect(points.map(({ day }) => day)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
    expect(strokes).toHaveLength(2);
    expect(gaps).toEqual([]);
    expect(gridlines[0]?.value).toBe(0);
    expect(points[2]?.y).toBeLessThan(points[0]?.y ?? 0);
  });

  test("never spans a missing period nor a change of definition", () => {
    const broken = series({
      "2026-01-01": 10,
      "2026-03-01": 20,
      "2026-04-01": 25,
      "2026-05-01": 90,
      "2026-06-01": 95,
    });
    const { strokes, gaps } = seriesLine(
      broken.map((point) => (point.day === "2026-05-01" ? { ...point, redefined: true } : point)),
      "month",
      200,
    );
    expect(strokes.map(([one, other]) => `${one.day} ${other.day}`)).toEqual([
      "2026-03-01 2026-04-01",
      "2026-05-01 2026-06-01",
    ]);
    expect(gaps).toHaveLength(1);
  });

  test("draws one figure in the middle and none at all without complaint", () => {
    expect(seriesLine(series({ "2026-01-01": 0 }), "month", 200).points).toMatchObject([{ x: 50 }]);
    expect(seriesLine(series({ "2026-01-01": null }), "month", 200).points).toEqual([]);
  });
});
