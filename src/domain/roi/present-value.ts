import type { Cents } from "../quantity/money.ts";
import { finite, notDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";

/**
 * Net present value: Σ flow[t] ÷ (1 + rate)^t, t from 0, the rate being per period. Not defined for a rate of −100 %
 * or less, which leaves nothing to divide by. Source: Wikipedia's NPV, stored at nafta.wiki.
 */
export function netPresentValue(flows: readonly Cents[], ratePerPeriod: Rate): Outcome {
  if (!(ratePerPeriod > -1)) return notDefined("impossible-rate");
  return finite(flows.reduce((sum, flow, period) => sum + flow / (1 + ratePerPeriod) ** period, 0));
}

/** The monthly rate that compounds to a yearly one: (1 + yearly)^(1/12) − 1. */
export function monthlyRate(yearly: Rate): Rate {
  return (1 + yearly) ** (1 / 12) - 1;
}
