import { BOOKING_INPUTS, bookingOf } from "../simulation/booking.ts";
import { type InputName, inputBounds, inputHolder } from "../simulation/inputs.ts";
import { blankWorksheet, projectTotals, type Totals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { FIELD_WRITERS, type FieldWriter } from "./field-writers.ts";

/** A scenario whose named inputs can be set again and again. */
export type TrialModel = {
  /** Sets the input at `index` of the names given; it must lie within the input's bounds. */
  set(index: number, value: number): void;
  /** Sets all inputs: each to number `trial` of its column, in the order of their names. */
  draw(columns: readonly Float64Array[], trial: number): void;
  /**
   * The totals of the scenario as it is set now: those that `projectScenario` gives for the same inputs. They are
   * written over when asked for again.
   */
  totals(): Totals;
  /** The scenario as it is set now; written over when it is set again. */
  readonly scenario: Scenario;
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
  const worksheet = blankWorksheet(Math.max(scenario.months, inputBounds("months").max));
  const single = new Float64Array(1);
  return {
    set(index, value) {
      single[0] = value;
      const { holder, write } = writers[index] as Writer;
      write(holder, single, 0);
    },
    draw(columns, trial) {
      for (let index = 0; index < writers.length; index += 1) {
        const { holder, write } = writers[index] as Writer;
        write(holder, columns[index] as Float64Array, trial);
      }
    },
    scenario: copy,
    totals: () => projectTotals(copy, isBookingFixed ? booking : bookingOf(copy), worksheet),
  };
}

function writerOf(scenario: Scenario, name: InputName): Writer {
  const found = inputHolder(scenario, name);
  if (!found) return { holder: {}, write: () => {} };
  const holder = found.holder as Record<string, number>;
  const { field } = found;
  if (!inputBounds(name).whole) return { holder, write: FIELD_WRITERS[field] };
  const write: FieldWriter = (at, values, index) => {
    at[field] = Math.round(values[index] as number);
  };
  return { holder, write };
}

function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)])) as Value;
}
