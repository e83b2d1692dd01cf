import type { Histogram } from "../../domain/uncertainty/histogram.ts";
import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

/** Where a line stands on an axis: `x` in percent of its width, held at the end that the value lies beyond. */
export type AxisPlace = { readonly x: number; readonly beyond: "left" | "right" | null };

export type HistogramBar = {
  /** In percent of the width. */
  readonly x: number;
  readonly width: number;
  /** In pixels from the top of the drawing. */
  readonly top: number;
  readonly height: number;
  readonly side: "cost" | "value";
};

export type RoiHistogram = {
  readonly bars: readonly HistogramBar[];
  readonly marks: readonly { readonly rate: number; readonly x: number }[];
  readonly zero: AxisPlace;
  at(rate: number): AxisPlace;
};

const MOST_MARKS = 5;
const NO_WIDTH = 1e-6; // a spread of returns that no axis can show

/**
 * A histogram of returns `height` pixels high, on a round axis that has room for zero and for `others` (rates) unless
 * that would more than double it. Bars under zero are of the cost's side, those from zero on of the value's.
 */
export function roiHistogram({ bins }: Histogram, others: readonly number[], height: number): RoiHistogram {
  const [first, last] = spanOf(bins);
  const room = last - first;
  const near = [0, ...others].filter((rate) => rate > first - room && rate < last + room);
  const rates = roundScale(Math.min(first, ...near), Math.max(last, ...near), MOST_MARKS);
  const [from, to] = [rates[0] ?? first, rates.at(-1) ?? last];
  const scale = linearScale([from, to], [0, 100]);
  const at = (rate: number): AxisPlace => ({
    x: Math.min(100, Math.max(0, scale(rate))),
    beyond: rate < from ? "left" : rate > to ? "right" : null,
  });
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const bars = bins.map((bin): HistogramBar => {
    const tall = (bin.count / most) * height;
    return {
      x: scale(bin.from),
      width: Math.max(0.4, scale(bin.to) - scale(bin.from)),
      top: height - tall,
      height: tall,
      side: bin.from < 0 ? "cost" : "value",
    };
  });
  return { bars, marks: rates.map((rate) => ({ rate, x: scale(rate) })), zero: at(0), at };
}

function spanOf(bins: Histogram["bins"]): readonly [first: number, last: number] {
  const [first, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0];
  if (last - first > NO_WIDTH) return [first, last];
  // All trials alike: one bar in the middle of an axis of ten points.
  return [first - 0.05, last + 0.05];
}
