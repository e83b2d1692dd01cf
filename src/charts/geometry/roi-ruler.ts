import { roundScale } from "./ticks.ts";

export type RoiRuler = {
  readonly marks: readonly { readonly rate: number; readonly x: number }[];
  /** Position of a rate, 0 to 100 percent of the width; a rate beyond the ends is held at them. */
  at(rate: number): number;
};

/** A ruler of returns that always shows zero and has room for `rates`. */
export function roiRuler(rates: readonly number[]): RoiRuler {
  const low = Math.max(-1, Math.min(-0.5, ...rates));
  const marks = roundScale(low, Math.max(1, ...rates), 5);
  const first = marks[0] ?? -0.5;
  const span = (marks.at(-1) ?? 1) - first;
  const at = (rate: number) => Math.min(100, Math.max(0, ((rate - first) / span) * 100));
  return { marks: marks.map((rate) => ({ rate, x: at(rate) })), at };
}
