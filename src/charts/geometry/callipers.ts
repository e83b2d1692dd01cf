import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type Calliper = {
  readonly value: number;
  readonly net: number;
  readonly gross: number;
  readonly from: number;
  readonly to: number;
};

/** Pairs of net ROI and gross return on one scale; `from` and `to` in percent of the width. */
export function callipers(values: readonly number[], investment: number) {
  const pairs = values.map((value) => ({ value, net: value / investment - 1, gross: value / investment }));
  const marks = roundScale(
    Math.min(-0.5, ...pairs.map((pair) => pair.net)),
    Math.max(2, ...pairs.map((pair) => pair.gross)),
    6,
  );
  const x = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [0, 100]);
  return {
    marks: marks.map((at) => ({ at, x: x(at) })),
    pairs: pairs.map((pair): Calliper => ({ ...pair, from: x(pair.net), to: x(pair.gross) })),
  };
}
