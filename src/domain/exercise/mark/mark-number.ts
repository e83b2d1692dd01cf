import type { AnticipatedMistake } from "../exercise.ts";
import { almostBand, isMistake, isRight, type NumberField } from "../number-field.ts";
import { readAnswer, type Typed } from "../read-answer.ts";
import type { Verdict } from "./verdict.ts";

/** Marks a typed number: right, a mistake that is known by its number, almost, or wrong for a reason we do not know. */
export function markNumber(
  field: NumberField,
  mistakes: readonly AnticipatedMistake[],
  typed: Typed,
): Verdict {
  const reading = readAnswer(typed, field.unit);
  return reading.kind === "number" ? markValue(field, mistakes, reading.value) : reading;
}

/** Marks a number in the unit of its field. */
export function markValue(
  field: NumberField,
  mistakes: readonly AnticipatedMistake[],
  value: number,
): Verdict {
  if (isRight(field, value)) return { kind: "correct" };
  const mistake = mistakes.find((candidate) => isMistake(field, candidate.value, value));
  if (mistake) return { kind: "wrong", mistake: mistake.id };
  return Math.abs(value - field.value) <= almostBand(field)
    ? { kind: "almost" }
    : { kind: "wrong", mistake: null };
}
