import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type CurvePoint = {
  readonly month: number;
  readonly value: number;
  /** Across, in percent of the drawing's width; down, in pixels. */
  readonly x: number;
  readonly y: number;
};

export type RoiCurve = {
  readonly points: readonly CurvePoint[];
  readonly gridlines: readonly { readonly value: number; readonly y: number }[];
  readonly zero: number;
};

/**
 * Points of a rate by month in a drawing `height` pixels high, with round gridlines that take in zero. The rates are
 * those of `firstMonth` and the months after it.
 */
export function roiCurve(
  rates: readonly number[],
  height: number,
  padding: { x: number; top: number; bottom: number },
  firstMonth = 1,
): RoiCurve {
  const marks = roundScale(Math.min(0, ...rates), Math.max(0, ...rates), 6);
  const y = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [height - padding.bottom, padding.top]);
  const span = Math.max(1, rates.length - 1);
  const x = (index: number) => padding.x + (index / span) * (100 - 2 * padding.x);
  return {
    points: rates.map((value, index) => ({ month: firstMonth + index, value, x: x(index), y: y(value) })),
    gridlines: marks.map((value) => ({ value, y: y(value) })),
    zero: y(0),
  };
}
