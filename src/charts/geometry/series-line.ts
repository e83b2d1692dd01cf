import { dayNumber } from "../../domain/quantity/calendar-day.ts";
import { periodsApart } from "../../domain/record/period.ts";
import type { Cadence, Measurement } from "../../domain/record/record-sheet.ts";
import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type SeriesPoint = {
  readonly day: string;
  readonly value: number;
  /** Across, in percent of the drawing's width; down, in pixels. */
  readonly x: number;
  readonly y: number;
  /** True where a new definition starts. */
  readonly redefined: boolean;
};

export type SeriesLine = {
  readonly points: readonly SeriesPoint[];
  /** Pairs of neighbours that compare: no line spans a missing period or a change of definition. */
  readonly strokes: readonly (readonly [SeriesPoint, SeriesPoint])[];
  /** Where periods miss between two figures. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  readonly gridlines: readonly { readonly value: number; readonly y: number }[];
};

const SIDE = 6; // percent kept free left and right, for the figures of the ends

/** A series by day, in a drawing `height` pixels high whose scale takes in zero. */
export function seriesLine(
  measurements: readonly Measurement[],
  cadence: Cadence,
  height: number,
): SeriesLine {
  const valued = measurements
    .flatMap(({ day, value, redefined = false }) => {
      const number = dayNumber(day);
      return value === null || number === null ? [] : [{ day, value, redefined, number }];
    })
    .sort((a, b) => a.number - b.number);
  const values = valued.map(({ value }) => value);
  const marks = roundScale(Math.min(0, ...values), Math.max(0, ...values) || 1, 3);
  const y = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [height - 24, 28]);
  const numbers = valued.map(({ number }) => number);
  const x = linearScale([Math.min(...numbers), Math.max(...numbers)], [SIDE, 100 - SIDE]);
  const points = valued.map(({ day, value, redefined, number }) => {
    return { day, value, redefined, x: valued.length > 1 ? x(number) : 50, y: y(value) };
  });
  const pairs = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
  const isGap = ([one, other]: (typeof pairs)[number]) =>
    (periodsApart(one.day, other.day, cadence) ?? 1) > 1;
  return {
    points,
    strokes: pairs.filter((pair) => !isGap(pair) && !pair[1].redefined),
    gaps: pairs.filter(isGap).map(([one, other]) => ({ from: one.x, to: other.x })),
    gridlines: marks.map((value) => ({ value, y: y(value) })),
  };
}
