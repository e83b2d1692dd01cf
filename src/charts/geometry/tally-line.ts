import { dayNumber } from "../../domain/quantity/calendar-day.ts";
import { periodsApart } from "../../domain/record/period.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { TallyCell } from "../../domain/record-tally/tally.ts";
import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type TallyPoint = {
  readonly bucket: string;
  readonly value: number | null;
  /** Across, in percent of the drawing's width; down, in pixels: `y` is `null` where there are only bounds. */
  readonly x: number;
  readonly y: number | null;
  readonly top: number;
  readonly bottom: number;
};

export type TallyLine = {
  readonly points: readonly TallyPoint[];
  /** Neighbours that compare: no line spans a missing month, or a change of definition. */
  readonly strokes: readonly (readonly [TallyPoint, TallyPoint])[];
  readonly gridlines: readonly { readonly value: number; readonly y: number }[];
  /** Where changes of definition are cut, in percent. */
  readonly cuts: readonly number[];
  /** The goal, where there is one: its line, its last day and the way there from the last value. */
  readonly goal: { readonly x: number; readonly y: number; readonly from: TallyPoint | null } | null;
  y(value: number): number;
};

export type TallyFrame = {
  readonly cadence: Cadence;
  readonly height: number;
  /** Months or weeks that are on the axis whether they have a figure or not: first and last. */
  readonly from: string;
  readonly to: string;
  /** The largest value on the axis besides those drawn: rows of channels share one. */
  readonly most?: number;
  readonly redefined?: ReadonlySet<string>;
  readonly goal?: { readonly target: number; readonly deadline: string; readonly latest: number } | null;
  /** Pixels kept free above and below. */
  readonly top: number;
  readonly bottom: number;
  /** Percent kept free left and right. */
  readonly side: number;
};

/** Months or weeks as points of a line over a scale that takes in zero; bounds where a value is not known. */
export function tallyLine(cells: readonly TallyCell[], frame: TallyFrame): TallyLine {
  const { cadence, height, from, to, redefined = new Set<string>(), goal = null, side } = frame;
  const values = [
    0,
    ...cells.flatMap(({ low, high }) => [low, high]),
    ...(goal ? [goal.target] : []),
    frame.most ?? 0,
  ];
  const marks = roundScale(Math.min(...values), Math.max(...values) || 1, 3);
  const y = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [height - frame.bottom, frame.top]);
  const last = goal && goal.deadline > to ? goal.deadline : to;
  const numberOf = (day: string) => dayNumber(day) ?? 0;
  const across = linearScale([numberOf(from), numberOf(last)], [side, 100 - side]);
  const x = (day: string) => (from === last ? 50 : across(numberOf(day)));
  const points = cells.map(({ bucket, value, low, high }) => ({
    bucket,
    value,
    x: x(bucket),
    y: value === null ? null : y(value),
    top: y(high),
    bottom: y(low),
  }));
  const pairs = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  return {
    points,
    strokes: pairs.filter(
      ([one, other]) =>
        one.y !== null &&
        other.y !== null &&
        periodsApart(one.bucket, other.bucket, cadence) === 1 &&
        !redefined.has(other.bucket),
    ),
    gridlines: marks.map((value) => ({ value, y: y(value) })),
    cuts: pairs.flatMap(([one, other]) => (redefined.has(other.bucket) ? [(one.x + other.x) / 2] : [])),
    goal: goal && {
      x: x(goal.deadline),
      y: y(goal.target),
      from: points.findLast((point) => point.y === y(goal.latest)) ?? null,
    },
    y,
  };
}
