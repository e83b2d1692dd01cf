import { describe, expect, test } from "vitest";
import {
  drawExercise,
  EXERCISE_KINDS,
  tellsMistakesApart,
} from "../../../src/domain/exercise/draw-exercise.ts";
import type { Exercise, ExerciseKindId } from "../../../src/domain/exercise/exercise.ts";
import { markAnswer } from "../../../src/domain/exercise/mark-answer.ts";
import type { Reading } from "../../../src/domain/quantity/read-number.ts";
import { holds, RUNS, seed } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

/** Each answer worked out anew from what the learner is given. */
const SOLVE: Record<ExerciseKindId, (given: (name: string) => number) => number> = {
  "net-roi": (given) => (given("value") - given("investment")) / given("investment"),
  "full-investment": (given) =>
    given("ads") + given("content") + given("tools") + given("hours") * given("hourlyCost"),
  "roi-from-sales": (given) => {
    const value = given("orders") * given("orderValue") * given("margin");
    const investment = given("invoices") + given("hours") * given("hourlyCost");
    return (value - investment) / investment;
  },
};

describe.each(EXERCISE_KINDS)("every exercise on %s", (kind) => {
  const draws = Math.max(RUNS, 3000);

  test("is the same for the same seed", () => {
    holds([seed], (drawn) => {
      expect(drawExercise(kind, drawn)).toEqual(drawExercise(kind, drawn));
    });
  });

  test("has the answer that its givens lead to, which is also the last step of its solution", () => {
    holds(
      [seed],
      (drawn) => {
        const { givens, answer, steps } = drawExercise(kind, drawn);
        const expected = SOLVE[kind]((name) => givens[name]?.value ?? Number.NaN);
        expectClose(answer.value, expected);
        expect(steps.at(-1)?.result).toEqual(answer);
      },
      draws,
    );
  });

  test("tells its answer and its known mistakes apart", () => {
    holds([seed], (drawn) => expect(tellsMistakesApart(drawExercise(kind, drawn))).toBe(true), draws);
  });

  test("marks its answer as correct, and each mistake's own number as that mistake", () => {
    holds(
      [seed],
      (drawn) => {
        const exercise = drawExercise(kind, drawn);
        expect(markAnswer(exercise, typed(exercise, exercise.answer.value))).toEqual({ kind: "correct" });
        for (const { id, value } of exercise.mistakes) {
          expect(markAnswer(exercise, typed(exercise, value)), id).toEqual({ kind: "wrong", mistake: id });
        }
      },
      draws,
    );
  });

  test("marks its answer as correct when rounded to a whole percent or dollar, from 4 % up", () => {
    holds([seed], (drawn) => {
      const exercise = drawExercise(kind, drawn);
      const { value, unit } = exercise.answer;
      if (unit === "percent" && Math.abs(value) < 0.04) return;
      const { value: shown } = typed(exercise, value);
      expect(markAnswer(exercise, number(Math.round(shown)))).toEqual({ kind: "correct" });
    });
  });

  test("has finite numbers throughout", () => {
    holds([seed], (drawn) => {
      const { givens, answer, mistakes, steps } = drawExercise(kind, drawn);
      const results = steps.map((step) => step.result);
      const numbers = [...Object.values(givens), answer, ...mistakes, ...results].map(({ value }) => value);
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
    });
  });
});

describe("different seeds", () => {
  test.each(EXERCISE_KINDS)("give different exercises on %s, nearly always", (kind) => {
    const drawn = Array.from({ length: 200 }, (_, index) => JSON.stringify(drawExercise(kind, index).givens));
    expect(new Set(drawn).size).toBeGreaterThan(180);
  });
});

/** What a learner who found this value types, as read: percentages in percent, money in whole units. */
function typed({ answer }: Exercise, value: number): Reading & { kind: "number" } {
  return number(answer.unit === "percent" ? value * 100 : value / 100);
}

function number(value: number): Reading & { kind: "number" } {
  return { kind: "number", value, percent: false };
}
