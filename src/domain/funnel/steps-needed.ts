import { mapOutcome, type Outcome, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";

/** What a number of sales asks of the steps before it. */
export type StepsNeeded = { readonly leads: Outcome; readonly visits: Outcome };

/** Leads and visits behind `sales` at these rates: sales ÷ close rate, then ÷ lead rate. Not defined where nobody goes on. */
export function stepsNeeded(sales: number, leadRate: Rate, closeRate: Rate): StepsNeeded {
  const leads = ratio(sales, closeRate, "no-sales");
  return { leads, visits: mapOutcome(leads, (count) => ratio(count, leadRate, "no-leads")) };
}
