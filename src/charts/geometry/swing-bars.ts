import { linearScale } from "./linear-scale.ts";

/** A stretch of a bar on one side of zero, in percent of the width. */
export type SwingPart = { readonly side: "cost" | "value"; readonly x: number; readonly width: number };

export type SwingBars = {
  readonly bars: readonly {
    readonly parts: readonly SwingPart[];
    readonly low: number;
    readonly high: number;
  }[];
  /** Where zero and the base stand, in percent of the width. */
  readonly zero: number;
  readonly base: number;
};

/** Bars from one amount to another on one axis that holds them all, `base` and zero; each is cut at zero. */
export function swingBars(
  ends: readonly { readonly low: number; readonly high: number }[],
  base: number,
): SwingBars {
  const all = [0, base, ...ends.flatMap(({ low, high }) => [low, high])];
  const x = linearScale([Math.min(...all), Math.max(...all)], [0, 100]);
  const zero = x(0);
  const bars = ends.map(({ low, high }) => {
    const [from, to] = [x(Math.min(low, high)), x(Math.max(low, high))];
    const under: SwingPart = { side: "cost", x: from, width: Math.min(to, zero) - from };
    const over: SwingPart = { side: "value", x: Math.max(from, zero), width: to - Math.max(from, zero) };
    return { parts: [under, over].filter(({ width }) => width > 0), low: x(low), high: x(high) };
  });
  return { bars, zero, base: x(base) };
}
