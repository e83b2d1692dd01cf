import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

/** A bar of a waterfall: its two ends in percent of the drawing's width. */
export type WaterfallBar = { readonly from: number; readonly width: number; readonly end: number };

export type Waterfall = {
  /** The level before, from zero. */
  readonly before: WaterfallBar;
  /** One bar a step, each from where the one above ends. */
  readonly steps: readonly WaterfallBar[];
  /** The level after, from zero. */
  readonly after: WaterfallBar;
  readonly zero: number;
  readonly gridlines: readonly { readonly amount: number; readonly x: number }[];
};

/** A waterfall lying on its side, from a level through its steps to another; room at both ends is the drawing's affair. */
export function waterfall(before: number, shares: readonly number[]): Waterfall {
  const levels = [before];
  for (const share of shares) levels.push((levels.at(-1) ?? 0) + share);
  const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  const x = linearScale([low, high > low ? high : low + 1], [0, 100]);
  const bar = (from: number, to: number) => ({
    from: x(Math.min(from, to)),
    width: Math.abs(x(to) - x(from)),
    end: x(to),
  });
  return {
    before: bar(0, before),
    steps: shares.map((_, index) => bar(levels[index] ?? 0, levels[index + 1] ?? 0)),
    after: bar(0, levels.at(-1) ?? 0),
    zero: x(0),
    gridlines: roundScale(low, high, 4)
      .filter((amount) => amount >= low && amount <= high)
      .map((amount) => ({ amount, x: x(amount) })),
  };
}
