import { seededRandom } from "../quantity/random.ts";
import type { Exercise, ExerciseKindId } from "./exercise.ts";
import { drawFullInvestment } from "./full-investment.ts";
import { matches } from "./mark-answer.ts";
import { drawNetRoi } from "./net-roi.ts";
import { drawRoiFromSales } from "./roi-from-sales.ts";

const DRAW = {
  "net-roi": drawNetRoi,
  "full-investment": drawFullInvestment,
  "roi-from-sales": drawRoiFromSales,
} as const satisfies Record<ExerciseKindId, unknown>;

/** The kinds that exist, in the order a lesson asks them. */
export const EXERCISE_KINDS = Object.keys(DRAW) as readonly ExerciseKindId[];

/**
 * The exercise of this kind and seed. Numbers for which a known mistake would be marked as the right answer, or as
 * another mistake, are drawn again from the same stream, so feedback never names the wrong slip.
 */
export function drawExercise(kind: ExerciseKindId, seed: number): Exercise {
  const random = seededRandom(seed);
  for (;;) {
    const drawn = { kind, seed, ...DRAW[kind](random) };
    if (tellsMistakesApart(drawn)) return drawn;
  }
}

/** True when no two of the answer and its anticipated mistakes could be taken for one another. */
export function tellsMistakesApart(exercise: Exercise): boolean {
  const values = [exercise.answer.value, ...exercise.mistakes.map((mistake) => mistake.value)];
  return values.every((value, index) =>
    values.slice(index + 1).every((other) => !matches(value, other, exercise.answer.unit, 4)),
  );
}
