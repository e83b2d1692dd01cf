import type { Cents } from "../quantity/money.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";

/** What one of something is worth, and where that comes from. */
export type ValueOfOne = {
  readonly unitValue: Cents;
  readonly derived: Cents;
  readonly reason: string | null;
};

/** The worth of one sale, lead and visit of a channel; `lead` is `null` where the path has no lead stage. */
export type PathValues = {
  readonly sale: Cents;
  readonly lead: ValueOfOne | null;
  readonly visit: ValueOfOne;
};

/**
 * What a channel's sale, lead and visit are worth, in cents: sale = order value × margin; lead = close rate × sale;
 * visit = lead rate × lead, or close rate × sale without a lead stage. A value set by hand takes the place of the
 * derived one, with its reason, and what is derived from it follows. These describe the path: `projectScenario` books
 * its value once, at the sale.
 */
export function pathValues(scenario: Scenario, channel: Channel): PathValues {
  const sale = scenario.orderValue * scenario.margin;
  const fromSale = channel.closeRate * sale;
  const lead = channel.leadRate === null ? null : valueOfOne(fromSale, channel.leadValue);
  const visit = lead === null ? fromSale : (channel.leadRate ?? 0) * lead.unitValue;
  return { sale, lead, visit: valueOfOne(visit, channel.visitValue) };
}

function valueOfOne(derived: Cents, override: Channel["leadValue"]): ValueOfOne {
  return override
    ? { unitValue: override.unitValue, derived, reason: override.reason }
    : { unitValue: derived, derived, reason: null };
}
