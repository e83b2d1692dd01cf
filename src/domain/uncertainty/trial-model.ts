import { BOOKING_INPUTS, bookingOf } from "../simulation/booking.ts";
import { type InputName, inputBounds, inputHolder } from "../simulation/inputs.ts";
import { projectTotals, type Totals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** A scenario whose named inputs can be set again and again. */
export type TrialModel = {
  /** Sets the input at `index` of the names given; it must lie within the input's bounds. */
  set(index: number, value: number): void;
  /** The totals of the scenario as it is set now: those that `projectScenario` gives for the same inputs. */
  totals(): Totals;
};

/**
 * A copy of the scenario in which the inputs are written in place, so that a trial costs no copy; what the inputs
 * cannot change is computed once. Names that the scenario lacks are set to no effect, as `writeInput` does.
 */
export function trialModel(scenario: Scenario, inputs: readonly InputName[]): TrialModel {
  const copy = copyOf(scenario);
  const writers = inputs.map((name) => writer(copy, name));
  const isBookingFixed = !inputs.some((name) => BOOKING_INPUTS.includes(name));
  const booking = bookingOf(scenario);
  return {
    set: (index, value) => writers[index]?.(value),
    totals: () => projectTotals(copy, isBookingFixed ? booking : bookingOf(copy)),
  };
}

function writer(scenario: Scenario, name: InputName): (value: number) => void {
  const found = inputHolder(scenario, name);
  if (!found) return () => {};
  const holder = found.holder as Record<string, number>;
  const { field } = found;
  return inputBounds(name).whole
    ? (value) => {
        holder[field] = Math.round(value);
      }
    : (value) => {
        holder[field] = value;
      };
}

function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])) as Value;
}
