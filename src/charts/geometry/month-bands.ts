import type { MonthSpread } from "../../domain/uncertainty/monthly-band.ts";
import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

/** A stretch of a month's band on one side of zero; in pixels from the top. */
export type BandPart = { readonly side: "cost" | "value"; readonly top: number; readonly height: number };

export type MonthBand = {
  readonly month: number;
  /** Nine trials in ten, and the half of them in the middle. */
  readonly wide: readonly BandPart[];
  readonly narrow: readonly BandPart[];
  readonly median: number;
};

const LABEL_ROOM = 16; // pixels above the highest gridline, for its label

/** Each month's spread on one axis of `height` pixels that holds zero; `gridlines` at round amounts. */
export function monthBands(months: readonly MonthSpread[], height: number) {
  const amounts = [0, ...months.flatMap(({ p5, p95 }) => [p5, p95])];
  const scale = roundScale(Math.min(...amounts), Math.max(...amounts, 100), 4);
  const y = linearScale([scale[0] ?? 0, scale.at(-1) ?? 1], [height, LABEL_ROOM]);
  const part = (side: BandPart["side"], low: number, high: number): BandPart => ({
    side,
    top: y(high),
    height: y(low) - y(high),
  });
  const cut = (low: number, high: number): BandPart[] =>
    [
      part("value", Math.max(0, low), Math.max(0, high)),
      part("cost", Math.min(0, low), Math.min(0, high)),
    ].filter(({ height: tall }) => tall > 0);
  return {
    bands: months.map(
      (each): MonthBand => ({
        month: each.month,
        wide: cut(each.p5, each.p95),
        narrow: cut(each.p25, each.p75),
        median: y(each.p50),
      }),
    ),
    zero: y(0),
    gridlines: scale.map((amount) => ({ amount, y: y(amount) })),
  };
}
