import { describe, expect, test } from "vitest";
import { drawExercise, EXERCISE_KINDS } from "../../../src/domain/exercise/draw-exercise.ts";
import type { Exercise, ExerciseKindId, MistakeId } from "../../../src/domain/exercise/exercise.ts";
import { holds, seed } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

type Given = (name: string) => number;

const profit = (given: Given) => given("value") - given("investment");
const invoiced = (given: Given) => given("ads") + given("content") + given("tools");
const staff = (given: Given) => given("hours") * given("hourlyCost");
const revenue = (given: Given) => given("orders") * given("orderValue");
const earned = (given: Given) => revenue(given) * given("margin");
const invested = (given: Given) => given("invoices") + staff(given);

/** What each slip makes of what the learner is given; money in cents. */
const SLIPS: Record<ExerciseKindId, Partial<Record<MistakeId, (given: Given) => number>>> = {
  "net-roi": {
    "gross-for-net": (given) => given("value") / given("investment"),
    "divided-by-value": (given) => profit(given) / given("value"),
    "missing-times-100": (given) => profit(given) / given("investment") / 100,
    "swapped-terms": (given) => -profit(given) / given("investment"),
  },
  "full-investment": {
    "forgotten-staff-time": invoiced,
    "hours-as-money": (given) => invoiced(given) + given("hours") * 100,
    "ads-only": (given) => given("ads"),
  },
  "roi-from-sales": {
    "revenue-for-margin": (given) => revenue(given) / invested(given) - 1,
    "gross-for-net": (given) => earned(given) / invested(given),
    "forgotten-staff-time": (given) => earned(given) / given("invoices") - 1,
    "divided-by-revenue": (given) => (earned(given) - invested(given)) / revenue(given),
    "missing-times-100": (given) => (earned(given) / invested(given) - 1) / 100,
  },
};

const STEPS: Record<ExerciseKindId, Record<string, (given: Given) => number>> = {
  "net-roi": { profit, ratio: (given) => profit(given) / given("investment") },
  "full-investment": { staff, invoices: invoiced, total: (given) => invoiced(given) + staff(given) },
  "roi-from-sales": {
    revenue,
    value: earned,
    investment: invested,
    profit: (given) => earned(given) - invested(given),
    ratio: (given) => earned(given) / invested(given) - 1,
  },
};

const givenOf =
  ({ givens }: Exercise): Given =>
  (name) =>
    givens[name]?.value ?? Number.NaN;

describe.each(EXERCISE_KINDS)("in an exercise on %s", (kind) => {
  test("every slip it knows leads from what is given to the number it waits for", () => {
    holds([seed], (drawn) => {
      const exercise = drawExercise(kind, drawn);
      expect(exercise.mistakes.map(({ id }) => id)).toEqual(Object.keys(SLIPS[kind]));
      for (const { id, value } of exercise.mistakes) {
        const expected = SLIPS[kind][id]?.(givenOf(exercise)) ?? Number.NaN;
        expectClose(value, expected, Math.max(1, Math.abs(expected)));
      }
    });
  });

  test("every step of the solution follows from what is given", () => {
    holds([seed], (drawn) => {
      const exercise = drawExercise(kind, drawn);
      expect(exercise.steps.map(({ id }) => id)).toEqual(Object.keys(STEPS[kind]));
      for (const { id, result } of exercise.steps) {
        const expected = STEPS[kind][id]?.(givenOf(exercise)) ?? Number.NaN;
        expectClose(result.value, expected, Math.max(1, Math.abs(expected)));
      }
    });
  });
});

test("seed 7 draws what it has always drawn: a learner's exercise is kept as its seed", () => {
  const money = (value: number) => ({ value, unit: "money" });
  const price = (value: number) => ({ value, unit: "price" });
  const hours = (value: number) => ({ value, unit: "hours" });
  expect(EXERCISE_KINDS.map((kind) => drawExercise(kind, 7).givens)).toEqual([
    { value: money(45_000), investment: money(60_000) },
    {
      ads: money(12_000),
      content: money(10_000),
      tools: money(12_000),
      hours: hours(28),
      hourlyCost: price(3850),
    },
    {
      orders: { value: 115, unit: "count" },
      orderValue: price(5750),
      margin: { value: 0.5, unit: "percent" },
      invoices: money(95_000),
      hours: hours(14),
      hourlyCost: price(3100),
    },
  ]);
});
