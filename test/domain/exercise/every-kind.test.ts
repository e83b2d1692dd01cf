import { describe, expect, test } from "vitest";
import { drawExercise } from "../../../src/domain/exercise/all-kinds.ts";
import type { Exercise } from "../../../src/domain/exercise/exercise.ts";
import { KIND_IDS, KINDS } from "../../../src/domain/exercise/kinds.ts";
import { markAnswer } from "../../../src/domain/exercise/mark/mark-answer.ts";
import { LEVELS } from "../../../src/domain/exercise/spec.ts";
import { mistakenAnswers, rightAnswer } from "./answer-of.ts";

/** Seeds of each level: few in every run, 10 000 in `npm run check:long`. */
const SEEDS = Math.min(10_000, Number(process.env.FC_RUNS ?? 120));

const draws = (kind: Exercise["kind"], check: (exercise: Exercise) => unknown, seeds = SEEDS) => {
  for (const level of LEVELS) {
    for (let seed = 0; seed < seeds; seed += 1) {
      const exercise = drawExercise(kind, level, seed);
      try {
        check(exercise);
      } catch (error) {
        throw new Error(`${kind}.${level}.${seed}: ${(error as Error).message}`);
      }
    }
  }
};

describe.each(KIND_IDS)("every exercise on %s", (kind) => {
  test("has finite givens, results and answers, in a range that people write", () => {
    draws(kind, ({ givens, steps, answer }) => {
      const fields =
        answer.form === "number"
          ? [answer.field]
          : answer.form === "chain"
            ? answer.chain.map(({ field }) => field)
            : [];
      const quantities = [
        ...Object.values(givens),
        ...fields,
        ...steps.flatMap(({ result }) => result ?? []),
      ];
      for (const { value, unit } of quantities) {
        const largest = unit === "money" || unit === "price" ? 1e9 : unit === "percent" ? 50 : 1e8;
        expect(Math.abs(value)).toBeLessThan(largest);
      }
    });
  });

  test("marks its solution as right, exact or rounded as told", () => {
    draws(kind, (exercise) => {
      for (const rounded of [false, true]) {
        expect(markAnswer(exercise, rightAnswer(exercise, rounded)).verdict).toEqual({ kind: "correct" });
      }
    });
  });

  test("ends its worked solution on the answer", () => {
    draws(kind, ({ answer, steps }) => {
      expect(steps.length).toBeGreaterThan(0);
      if (answer.form !== "number") return;
      expect(steps.at(-1)?.result?.value).toBeCloseTo(answer.field.value, 6);
    });
  });

  test("recognises each known mistake as itself", () => {
    draws(kind, (exercise) => {
      for (const { id, given, part } of mistakenAnswers(exercise)) {
        const { verdict, parts } = markAnswer(exercise, given);
        expect(part === undefined ? verdict : parts[part]).toEqual({ kind: "wrong", mistake: id });
      }
    });
  });

  test("is the same for the same seed, and of the form that the catalogue says", () => {
    draws(kind, (exercise) => {
      const again = drawExercise(kind, exercise.level, exercise.seed);
      expect(JSON.stringify(again)).toBe(JSON.stringify(exercise));
      expect(exercise.answer.form).toBe(KINDS[kind].form);
    });
  });

  test("knows at least three mistakes where a number is asked", () => {
    draws(kind, ({ answer }) => {
      const own = (ids: readonly { readonly id: string }[]) =>
        ids.filter(({ id }) => id !== "missing-times-100").length;
      if (answer.form === "number") expect(own(answer.mistakes)).toBeGreaterThanOrEqual(3);
      if (answer.form === "chain") {
        expect(answer.chain.reduce((sum, { mistakes }) => sum + own(mistakes), 0)).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test("rarely draws in vain", () => {
    let [rejected, drawn] = [0, 0];
    draws(kind, (exercise) => {
      rejected += exercise.rejections;
      drawn += 1;
    });
    expect(rejected / (rejected + drawn)).toBeLessThan(0.85);
  });

  test("differs from seed to seed, where it has numbers", () => {
    if (Object.keys(drawExercise(kind, 1, 1).givens).length === 0) return;
    const seen = new Set<string>();
    // A learner draws dozens, not thousands, of which the sparest kinds do not have so many.
    draws(
      kind,
      ({ level, story, givens, answer }) => seen.add(JSON.stringify([level, story, givens, answer])),
      100,
    );
    expect(seen.size).toBeGreaterThan(270);
  });
});
