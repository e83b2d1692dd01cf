import type { Rate } from "../quantity/rate.ts";

/** Share of the orders that have come in by the end of each month after the click: the last is 1. Empty without orders. */
export function sharesByDelay(ordersByDelay: readonly number[]): readonly Rate[] {
  const total = ordersByDelay.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  let so = 0;
  return ordersByDelay.map((count) => {
    so += count;
    return so / total;
  });
}
