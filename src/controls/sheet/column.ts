import type { Reading } from "../../domain/quantity/read-number.ts";
import type { InputBounds, InputUnit } from "../../domain/simulation/inputs.ts";
import { typedToInput } from "../../i18n/format/input-format.ts";

/** A column of the sheet: a metric, as the page's language names it. */
export type Column = { readonly id: string; readonly name: string; readonly unit: InputUnit };

/** What a figure of this unit may be: a count is never below zero; money and rates may be. */
export function boundsOf(unit: InputUnit): InputBounds {
  const reach = 1e12;
  return { unit, min: unit === "count" ? 0 : -reach, max: reach, reach, step: 1 };
}

/** What was read as a figure of this unit, or the two it could be; none where no figure can be read so. */
export function figuresOf(unit: InputUnit, reading: Reading): readonly number[] {
  const { min, max } = boundsOf(unit);
  if (reading.kind === "empty" || reading.kind === "unreadable") return [];
  if (reading.percent && unit !== "rate") return [];
  const read = reading.kind === "number" ? [reading.value] : [reading.thousands, reading.decimal];
  const figures = read.map((each) => typedToInput(each, unit)).filter((each) => each >= min && each <= max);
  // People and clicks come whole: of the two, only the thousands can be meant.
  return unit === "count" && reading.kind === "ambiguous" ? figures.slice(0, 1) : figures;
}
