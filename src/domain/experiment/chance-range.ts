import type { Rate } from "../quantity/rate.ts";

/** Standard deviations that hold 95 draws in 100. */
const SPAN = 1.96;

/** Whole counts between which about 95 draws in 100 fall. */
export type CountRange = { readonly low: number; readonly high: number };

/** Clicks, sign-ups or sales that chance alone leaves plausible: mean ± 1.96 × √(n·p·(1 − p)), whole, never below 0. */
export function chanceRange(observations: number, rate: Rate): CountRange {
  return around(observations * rate, observations * rate * (1 - rate));
}

/** The same of events that come on their own, such as orders of a day: mean ± 1.96 × √mean (Poisson). */
export function chanceRangeOfEvents(mean: number): CountRange {
  return around(mean, mean);
}

function around(mean: number, variance: number): CountRange {
  const reach = SPAN * Math.sqrt(variance);
  return { low: Math.max(0, Math.ceil(mean - reach)), high: Math.max(0, Math.floor(mean + reach)) };
}
