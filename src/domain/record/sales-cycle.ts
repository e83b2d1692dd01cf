import type { OrderRecord } from "./records.ts";

/** Calendar months from the click to the order: 0 within a month, 1 from any day of January to any of February. */
export function orderDelay(order: OrderRecord): number {
  return monthNumber(order.orderDate) - monthNumber(order.clickDate);
}

/** The sales cycle the orders show, in months: the longest delay from click to order, 0 without orders. */
export function salesCycleOf(orders: readonly OrderRecord[]): number {
  return orders.reduce((longest, order) => Math.max(longest, orderDelay(order)), 0);
}

/** Orders by delay: index 0 counts those of the click's own month; as long as the sales cycle, plus one. */
export function countOrdersByDelay(orders: readonly OrderRecord[]): readonly number[] {
  const counts = new Array<number>(salesCycleOf(orders) + 1).fill(0);
  for (const order of orders) {
    const delay = orderDelay(order);
    counts[delay] = (counts[delay] ?? 0) + 1;
  }
  return counts;
}

// The text is read, not a Date: a date object would shift the day, and so the month, with the time zone.
function monthNumber(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7));
}
