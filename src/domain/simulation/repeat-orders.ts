import { portablePower } from "../quantity/portable-math.ts";
import type { RepeatPurchases } from "./scenario.ts";

/**
 * Orders that one new customer places 0, 1, … months after the first sale, the first sale itself left out. Year 1
 * holds `ordersPerYear` − 1 more, spread over its eleven months left; year y holds `ordersPerYear` × retention^(y−1),
 * spread over twelve. In total, Σ n·r^(y−1) − 1. Empty without repeat purchases.
 */
export function repeatOrders(repeat: RepeatPurchases | undefined): readonly number[] {
  if (!repeat) return [];
  const { ordersPerYear, retention } = repeat;
  return Array.from({ length: 12 * Math.floor(repeat.years) }, (_, lag) => {
    const year = Math.floor(lag / 12);
    if (lag === 0) return 0;
    return year === 0 ? (ordersPerYear - 1) / 11 : (ordersPerYear / 12) * portablePower(retention, year);
  });
}
