import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type InputCurve = {
  /** Lines of the curve, left to right; across in percent of the drawing's width, down in pixels. */
  readonly segments: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly y1: number;
    readonly y2: number;
  }[];
  readonly gridlines: readonly { readonly roi: number; readonly y: number }[];
  /** Round values of the input along the bottom. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  x(value: number): number;
  y(roi: number): number;
};

type Point = { readonly value: number; readonly roi: number };

/** The drawing keeps to this many times the span of the rates that matter: a curve that shoots up leaves it. */
const HEADROOM = 2;

/**
 * Net ROI along an input in a drawing `height` pixels high. `marked` rates (the present one, the target) and zero are
 * always in it; the rest of the curve as far as they stay readable.
 */
export function inputCurve(points: readonly Point[], marked: readonly number[], height: number): InputCurve {
  const rates = points.map(({ roi }) => roi);
  const [low, high] = [Math.min(0, ...marked), Math.max(0, ...marked)];
  const room = HEADROOM * Math.max(high - low, 0.1);
  const bottom = Math.max(low - room, Math.min(low, ...rates));
  const top = Math.min(high + room, Math.max(high, ...rates));
  const marks = roundScale(bottom, top, 5);
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 1];
  const x = linearScale([first, last], [0, 100]);
  const y = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [height, 16]);
  return {
    segments: points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      return { x1: x(before.value), x2: x(point.value), y1: y(before.roi), y2: y(point.roi) };
    }),
    gridlines: marks.map((roi) => ({ roi, y: y(roi) })),
    ticks: roundScale(first, last, 4)
      .filter((value) => value >= first && value <= last)
      .map((value) => ({ value, x: x(value) })),
    x,
    y,
  };
}
