import { BOOKING_INPUTS, bookingOf } from "../simulation/booking.ts";
import { type InputName, inputBounds, inputHolder } from "../simulation/inputs.ts";
import { blankTotals, projectTotals, type Totals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { FIELD_WRITERS, type FieldWriter } from "./field-writers.ts";

/** A scenario whose named inputs can be set again and again. */
export type TrialModel = {
  /** Sets the input at `index` of the names given; it must lie within the input's bounds. */
  set(index: number, value: number): void;
  /**
   * The totals of the scenario as it is set now: those that `projectScenario` gives for the same inputs. They are
   * written over when asked for again.
   */
  totals(): Totals;
};

type Writer = { readonly holder: Record<string, number>; readonly write: FieldWriter };

/**
 * A copy of the scenario in which the inputs are written in place, so that a trial costs no copy; what the inputs
 * cannot change is computed once. Names that the scenario lacks are set to no effect, as `writeInput` does.
 */
export function trialModel(scenario: Scenario, inputs: readonly InputName[]): TrialModel {
  const copy = copyOf(scenario);
  const writers = inputs.map((name) => writerOf(copy, name));
  const isBookingFixed = !inputs.some((name) => BOOKING_INPUTS.includes(name));
  const booking = bookingOf(scenario);
  const totals = blankTotals();
  return {
    set(index, value) {
      const { holder, write } = writers[index] as Writer;
      write(holder, value);
    },
    totals: () => projectTotals(copy, isBookingFixed ? booking : bookingOf(copy), totals),
  };
}

function writerOf(scenario: Scenario, name: InputName): Writer {
  const found = inputHolder(scenario, name);
  if (!found) return { holder: {}, write: () => {} };
  const holder = found.holder as Record<string, number>;
  const write = FIELD_WRITERS[found.field];
  return { holder, write: inputBounds(name).whole ? (at, value) => write(at, Math.round(value)) : write };
}

function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])) as Value;
}
