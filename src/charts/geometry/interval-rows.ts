import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type Interval = { readonly low: number; readonly high: number };

/** Intervals on one axis that holds zero, in percent of its width; `marks` at round values. */
export function intervalRows(intervals: readonly Interval[]) {
  const ends = intervals.flatMap(({ low, high }) => [low, high]);
  const marks = roundScale(Math.min(0, ...ends), Math.max(0, ...ends) || 0.01, 4);
  const x = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [2, 98]);
  return { x, zero: x(0), marks: marks.map((value) => ({ value, x: x(value) })) };
}
