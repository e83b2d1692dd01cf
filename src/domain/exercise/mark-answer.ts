import type { Reading } from "../quantity/read-number.ts";
import type { Exercise, ExerciseUnit, MistakeId } from "./exercise.ts";

/** What became of an answer. Only `correct`, `almost` and `wrong` count as attempts. */
export type Verdict =
  | { readonly kind: "correct" }
  /** Right method, rounded too far or one slip of the pencil. */
  | { readonly kind: "almost" }
  | { readonly kind: "wrong"; readonly mistake: MistakeId | null }
  | { readonly kind: "ambiguous"; readonly thousands: number; readonly decimal: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" };

/** Marks what was typed. The field of a percentage has a fixed %: "40" means 40 %, and "0,4" is the forgotten × 100. */
export function markAnswer(exercise: Exercise, reading: Reading): Verdict {
  if (reading.kind === "empty" || reading.kind === "unreadable") return { kind: reading.kind };
  if (reading.kind === "ambiguous") {
    return { kind: "ambiguous", thousands: reading.thousands, decimal: reading.decimal };
  }
  const { unit, value: expected } = exercise.answer;
  const given = reading.value * (unit === "percent" ? 0.01 : 100);
  if (matches(given, expected, unit, 1)) return { kind: "correct" };
  const mistake = exercise.mistakes.find((candidate) => matches(given, candidate.value, unit, 1));
  if (mistake) return { kind: "wrong", mistake: mistake.id };
  return matches(given, expected, unit, 4) ? { kind: "almost" } : { kind: "wrong", mistake: null };
}

/**
 * True when `given` is `expected`, rounded as people round: to a whole percent or a whole dollar. A percentage under
 * 2 % is held to its own size, so that 0.40 % is not taken for 0. `slack` widens the tolerance that many times.
 */
export function matches(given: number, expected: number, unit: ExerciseUnit, slack: number): boolean {
  const rounding = unit === "percent" ? Math.min(0.005, Math.max(Math.abs(expected) * 0.15, 0.0001)) : 50;
  return Math.abs(given - expected) <= rounding * slack * (1 + 1e-9);
}
