import { roundScale } from "./ticks.ts";

export type BalanceBar = { readonly top: number; readonly height: number; readonly labelY: number };

export type BalanceBars = {
  readonly bars: readonly BalanceBar[];
  readonly zero: number;
  readonly gridlines: readonly { readonly amount: number; readonly y: number }[];
};

const LABEL_ROOM = 22; // pixels kept above and below for the figure at a bar's end

/** Bars up and down from zero, in a drawing `height` pixels high, with round gridlines. */
export function balanceBars(amounts: readonly number[], height: number): BalanceBars {
  const marks = roundScale(Math.min(0, ...amounts), Math.max(0, ...amounts), 4);
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  const span = Math.max(high - low, 1);
  const y = (amount: number) => LABEL_ROOM + ((high - amount) / span) * (height - 2 * LABEL_ROOM);
  const zero = y(0);
  return {
    bars: amounts.map((amount) => {
      const end = y(amount);
      return {
        top: Math.min(zero, end),
        height: Math.abs(end - zero),
        labelY: amount < 0 ? end + 14 : end - 6,
      };
    }),
    zero,
    gridlines: marks
      .filter((mark) => mark >= low && mark <= high)
      .map((amount) => ({ amount, y: y(amount) })),
  };
}
