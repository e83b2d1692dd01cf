import { linearScale } from "./linear-scale.ts";
import { roundScale } from "./ticks.ts";

export type MoneyPoint = { readonly month: number; readonly x: number; readonly y: number };

export type MoneyCurves = {
  /** Across in percent of the width, down in pixels; each curve starts from nothing, before month 1. */
  readonly cost: readonly MoneyPoint[];
  readonly value: readonly MoneyPoint[];
  readonly gridlines: readonly { readonly amount: number; readonly y: number }[];
};

/** Cumulated cost and value by month on one scale, from zero, in a drawing `height` pixels high. */
export function moneyCurves(
  months: readonly { readonly month: number; readonly cost: number; readonly value: number }[],
  height: number,
  padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): MoneyCurves {
  const highest = Math.max(0, ...months.flatMap(({ cost, value }) => [cost, value]));
  const marks = roundScale(0, highest || 1, 4);
  const y = linearScale([0, marks.at(-1) ?? 1], [height - padding.bottom, padding.top]);
  const x = linearScale([0, months.length], [padding.left, 100 - padding.right]);
  const curve = (amount: (row: (typeof months)[number]) => number) => [
    { month: 0, x: x(0), y: y(0) },
    ...months.map((row, index) => ({ month: row.month, x: x(index + 1), y: y(amount(row)) })),
  ];
  return {
    cost: curve((row) => row.cost),
    value: curve((row) => row.value),
    gridlines: marks.map((amount) => ({ amount, y: y(amount) })),
  };
}
