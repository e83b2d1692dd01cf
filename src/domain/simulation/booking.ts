import { delayShares } from "./delay.ts";
import { repeatOrders } from "./repeat-orders.ts";
import type { Scenario } from "./scenario.ts";

/** How much of a month's sales, by click, is booked by the last month of activity; month 1 at index 0. */
export type Booking = {
  /** Share of the month's sales that closes by then; 0 for months after it. */
  readonly salesInHorizon: Float64Array;
  /** Repeat orders that follow by then, for one sale of the month. */
  readonly repeatsInHorizon: Float64Array;
  /** Repeat orders of one sale in all. */
  readonly repeatsPerSale: number;
};

/** Inputs on which the booking rests; it stays as it is while others change. */
export const BOOKING_INPUTS: readonly string[] = [
  "months",
  "salesCycle",
  "newCustomerShare",
  "ordersPerYear",
  "retention",
  "years",
];

/** The booking of a scenario: its delay of sales and its repeat orders, summed up to the horizon. */
export function bookingOf(scenario: Scenario): Booking {
  const { months } = scenario;
  const delay = delayShares(scenario.delay ?? "uniform", scenario.salesCycle);
  const closed = runningSums(delay);
  const newCustomerShare = scenario.newCustomerShare ?? 1;
  const repeats = runningSums(repeatOrders(scenario.repeat)).map((orders) => orders * newCustomerShare);
  const inHorizon = (upTo: (monthsLeft: number) => number) =>
    Float64Array.from({ length: months }, (_, index) => upTo(months - 1 - index));
  return {
    // The whole is 1, not the sum of its shares, which rounding may leave beside it.
    salesInHorizon: inHorizon((left) => (left >= scenario.salesCycle ? 1 : (closed[left] ?? 0))),
    repeatsInHorizon: inHorizon((left) =>
      delay.reduce((sum, share, lag) => sum + share * upTo(repeats, left - lag), 0),
    ),
    repeatsPerSale: repeats.at(-1) ?? 0,
  };
}

function upTo(sums: readonly number[], index: number): number {
  return index < 0 ? 0 : (sums[Math.min(index, sums.length - 1)] ?? 0);
}

function runningSums(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((each) => {
    sum += each;
    return sum;
  });
}
