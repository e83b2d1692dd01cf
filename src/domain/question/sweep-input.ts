import { isDefined, type Outcome } from "../quantity/outcome.ts";
import { netRoi } from "../roi/return.ts";
import { type InputName, inputBounds, readInput, writeInput } from "../simulation/inputs.ts";
import { projectTotals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** The net ROI (pipeline closed) that a scenario has with one input at this value. */
export type SweepPoint = { readonly value: number; readonly roi: Outcome };

/** Even steps that a sweep takes between its ends. */
const STEPS = 32;

/**
 * Net ROI along one input, the others kept, lowest value first. The sweep takes in the present value and `through`
 * (an answer, say) with half their distance on either side; without one, the input's usual values. In whole numbers where
 * the input is. Empty when the scenario has no such input.
 */
export function sweepInput(
  scenario: Scenario,
  input: InputName,
  through: number | null = null,
): readonly SweepPoint[] {
  const present = readInput(scenario, input);
  if (present === null) return [];
  const { min, max, reach, whole } = inputBounds(input);
  const marks = through === null ? [min, Math.max(reach, present)] : [present, through];
  const room = through === null ? 0 : 0.5 * (Math.abs(through - present) || Math.abs(present) || 1);
  const low = Math.max(min, Math.min(...marks, present) - room);
  const high = Math.min(max, Math.max(...marks, present) + room);
  const values = whole
    ? Array.from({ length: Math.ceil(high) - Math.floor(low) + 1 }, (_, index) => Math.floor(low) + index)
    : Array.from({ length: STEPS + 1 }, (_, index) => low + ((high - low) * index) / STEPS);
  const all = new Set([...values, present, ...(through === null ? [] : [through])]);
  return [...all]
    .filter((value) => value >= min && value <= max)
    .sort((one, other) => one - other)
    .map((value) => {
      const { value: worth, investment } = projectTotals(writeInput(scenario, input, value));
      return { value, roi: netRoi(worth, investment) };
    });
}

/** The points that have an ROI. */
export function definedPoints(
  points: readonly SweepPoint[],
): readonly { readonly value: number; readonly roi: number }[] {
  return points.flatMap(({ value, roi }) => (isDefined(roi) ? [{ value, roi }] : []));
}
