import { isDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { netRoi } from "../roi/return.ts";
import { type InputName, inputBounds, readInput, writeInput } from "../simulation/inputs.ts";
import { projectTotals } from "../simulation/project-totals.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { seekGoal } from "./goal-seek.ts";
import { roundAnswer } from "./round-answer.ts";

/** What one input alone, the others kept, can do for a target net ROI. */
export type LoneAnswer = {
  readonly input: InputName;
  readonly present: number;
} & (
  | {
      /** Short of the target, the value that reaches it; on or above it, how far the input can go and stay there. */
      readonly kind: "needed" | "room";
      readonly value: number;
      readonly roi: Rate;
      /** (value − present) ÷ |present|; `null` from a present value of 0. */
      readonly change: number | null;
    }
  /** The present value is the answer, to the last digit that a person would set. */
  | { readonly kind: "met" }
  /** No value within bounds reaches the target, or none brings the ROI down to it; `value` comes nearest. */
  | { readonly kind: "too-little" | "always"; readonly value: number; readonly roi: Rate }
  /** The ROI does not depend on this input. */
  | { readonly kind: "no-effect" }
  /** The plan has no ROI: nothing is invested. */
  | { readonly kind: "no-roi" }
);

/** An ROI this close to another is the same: binary fractions lose no more. */
const SAME = 1e-9;

/**
 * What the input alone can do for a target net ROI (a rate; pipeline closed), its value rounded to one that a person
 * would set and that still reaches the target. `null` when the scenario has no such input.
 */
export function loneAnswer(scenario: Scenario, input: InputName, target: Rate): LoneAnswer | null {
  const present = readInput(scenario, input);
  if (present === null) return null;
  const roiAt = (value: number) => roiOf(writeInput(scenario, input, value));
  const roi = roiAt(present);
  if (!isDefined(roi)) return { input, present, kind: "no-roi" };
  const bounds = inputBounds(input);
  const tried = [bounds.min, bounds.max, bounds.reach, (bounds.min + bounds.reach) / 2].map(roiAt);
  if (tried.every((each) => isDefined(each) && Math.abs(each - roi) < SAME)) {
    return { input, present, kind: "no-effect" };
  }
  if (Math.abs(roi - target) < SAME) return { input, present, kind: "met" };
  const isMet = roi > target;
  const value = isMet && bounds.whole ? wholeLimit(roiAt, present, bounds, target) : null;
  if (value !== null) return found("room", input, present, value, roiAt(value));

  const answer = seekGoal(scenario, input, target);
  if (answer.kind === "found" && !(isMet && bounds.whole)) {
    const round = roundAnswer(scenario, input, answer.value, target);
    return found(isMet ? "room" : "needed", input, present, round, roiAt(round));
  }
  // For an input in whole numbers that never fails, the value that comes nearest is the worst of them.
  const nearest =
    answer.kind === "no-value-reaches-it" ? answer.best : worstWhole(roiAt, bounds.min, bounds.max);
  if (nearest === null) return { input, present, kind: "no-roi" };
  return { input, present, kind: isMet ? "always" : "too-little", ...nearest };
}

/** An answer that has a value. */
export type ValueAnswer = Extract<LoneAnswer, { readonly kind: "needed" | "room" }>;

/** True when there is a value to set the input to. */
export function hasValue(answer: LoneAnswer): answer is ValueAnswer {
  return answer.kind === "needed" || answer.kind === "room";
}

/** The answers that have a value, smallest relative change first; those from 0 last. */
export function closestFirst(answers: readonly LoneAnswer[]): readonly ValueAnswer[] {
  return answers.filter(hasValue).sort((one, other) => size(one.change) - size(other.change));
}

function size(change: number | null): number {
  return change === null ? Number.POSITIVE_INFINITY : Math.abs(change);
}

function found(
  kind: "needed" | "room",
  input: InputName,
  present: number,
  value: number,
  roi: Outcome,
): LoneAnswer {
  if (!isDefined(roi)) return { input, present, kind: "no-roi" };
  if (value === present) return { input, present, kind: "met" };
  const change = present === 0 ? null : (value - present) / Math.abs(present);
  return { input, present, kind, value, roi, change };
}

type RoiAt = (value: number) => Outcome;

/** The last whole number on the way from the present one to the nearest that misses the target; `null` when none does. */
function wholeLimit(
  roiAt: RoiAt,
  present: number,
  { min, max }: { readonly min: number; readonly max: number },
  target: Rate,
): number | null {
  const misses = (value: number) => {
    const roi = roiAt(value);
    return value < min || value > max ? false : !(isDefined(roi) && roi >= target - SAME);
  };
  for (let away = 1; away <= max - min; away += 1) {
    if (misses(present - away)) return present - away + 1;
    if (misses(present + away)) return present + away - 1;
  }
  return null;
}

function worstWhole(roiAt: RoiAt, min: number, max: number): { value: number; roi: number } | null {
  let worst: { value: number; roi: number } | null = null;
  for (let value = min; value <= max; value += 1) {
    const roi = roiAt(value);
    if (isDefined(roi) && (worst === null || roi < worst.roi)) worst = { value, roi };
  }
  return worst;
}

function roiOf(scenario: Scenario): Outcome {
  const { value, investment } = projectTotals(scenario);
  return netRoi(value, investment);
}
