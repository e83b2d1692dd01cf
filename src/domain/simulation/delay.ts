import type { DelayShape } from "./scenario.ts";

/**
 * Share of a month's sales that closes 0, 1, … `salesCycle` months after the click, adding up to 1: equal shares,
 * or, front-loaded, shares that fall evenly (a cycle of 2 months: 3/6, 2/6, 1/6).
 */
export function delayShares(shape: DelayShape, salesCycle: number): readonly number[] {
  return shape === "uniform" ? uniformDelay(salesCycle) : frontLoadedDelay(salesCycle);
}

/** Equal shares over 0 … `salesCycle` months, adding up to 1. */
export function uniformDelay(salesCycle: number): readonly number[] {
  const shares = salesCycle + 1;
  return Array.from({ length: shares }, () => 1 / shares);
}

/** Shares in proportion to L + 1, L, … 1 over 0 … L months, adding up to 1. */
export function frontLoadedDelay(salesCycle: number): readonly number[] {
  const shares = salesCycle + 1;
  const total = (shares * (shares + 1)) / 2;
  return Array.from({ length: shares }, (_, lag) => (shares - lag) / total);
}
