import type { Channel, Scenario, UnitValue, UnitValueOverride } from "../simulation/scenario.ts";
import { isPathMetric } from "../simulation/value-overlap.ts";

/** Most unit values a scenario holds. */
export const MOST_VALUES = 20;

/** Lead rate of a lead stage that has just come in. */
const FIRST_LEAD_RATE = 0.1;

/** The scenario with its first channel changed: the one that a learner's own month has. */
export function changeFirstChannel(scenario: Scenario, change: (channel: Channel) => Channel): Scenario {
  return {
    ...scenario,
    channels: scenario.channels.map((each, index) => (index === 0 ? change(each) : each)),
  };
}

/** The first channel with a lead stage between the visit and the sale, or without one, and then without a lead's value. */
export function setLeadStage(scenario: Scenario, hasLeads: boolean): Scenario {
  return changeFirstChannel(scenario, ({ leadValue, ...channel }) =>
    hasLeads
      ? { ...channel, leadRate: channel.leadRate ?? FIRST_LEAD_RATE, ...(leadValue && { leadValue }) }
      : { ...channel, leadRate: null },
  );
}

/** A lead's or a visit's value set by hand on the first channel; `null` goes back to the derived one. */
export function setByHand(
  scenario: Scenario,
  field: "leadValue" | "visitValue",
  value: UnitValueOverride | null,
): Scenario {
  return changeFirstChannel(scenario, ({ [field]: _, ...channel }) =>
    value === null ? (channel as Channel) : ({ ...channel, [field]: value } as Channel),
  );
}

/** The scenario with one more unit value at its end, still to be filled in; unchanged when it is full. */
export function addUnitValue(scenario: Scenario): Scenario {
  const { unitValues = [], channels, investment } = scenario;
  if (unitValues.length >= MOST_VALUES) return scenario;
  const taken = new Set([...channels, ...investment, ...unitValues].map(({ id }) => id));
  let number = 1;
  while (taken.has(`value-${number}`)) number += 1;
  const added: UnitValue = {
    id: `value-${number}`,
    metric: "calls-avoided",
    unitValue: 0,
    perMonth: 0,
    method: "avoided-cost",
    reason: "",
  };
  return { ...scenario, unitValues: [...unitValues, added] };
}

/** The scenario with this unit value changed. */
export function changeUnitValue(scenario: Scenario, id: string, change: Partial<UnitValue>): Scenario {
  const { unitValues = [] } = scenario;
  return {
    ...scenario,
    unitValues: unitValues.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

/** The scenario without the unit values that `isDropped`. */
export function dropUnitValues(scenario: Scenario, isDropped: (value: UnitValue) => boolean): Scenario {
  const { unitValues = [] } = scenario;
  return { ...scenario, unitValues: unitValues.filter((each) => !isDropped(each)) };
}

/** One press against double counting: only the sale keeps a value on the path; what is off the path stays. */
export function keepSalesOnly(scenario: Scenario): Scenario {
  return dropUnitValues(scenario, ({ metric }) => isPathMetric(metric));
}
