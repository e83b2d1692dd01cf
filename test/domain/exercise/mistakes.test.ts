import { describe, expect, test } from "vitest";
import { drawExercise } from "../../../src/domain/exercise/all-kinds.ts";
import type { Exercise, NumberAnswer } from "../../../src/domain/exercise/exercise.ts";
import { KIND_IDS, KINDS } from "../../../src/domain/exercise/kinds.ts";
import type { Level } from "../../../src/domain/exercise/spec.ts";
import { holds, seed } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

type Given = (name: string) => number;

const profit = (given: Given) => given("value") - given("investment");
const invoiced = (given: Given) => given("ads") + given("content") + given("tools");
const staff = (given: Given) => given("hours") * given("hourlyCost");
const revenue = (given: Given) => given("orders") * given("orderValue");
const earned = (given: Given) => revenue(given) * given("margin");
const invested = (given: Given) => given("invoices") + staff(given);

/** The lesson's three kinds, at the level whose every slip and step is worked out here. */
const LEVEL = { "net-roi": 1, "full-investment": 1, "roi-from-sales": 2 } as const satisfies Record<
  string,
  Level
>;

type Worked = keyof typeof LEVEL;

const WORKED = Object.keys(LEVEL) as readonly Worked[];

/** What each slip makes of what the learner is given; money in cents. */
const SLIPS: Record<Worked, Record<string, (given: Given) => number>> = {
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

const STEPS: Record<Worked, Record<string, (given: Given) => number>> = {
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

const numberOf = ({ answer }: Exercise): NumberAnswer => {
  if (answer.form !== "number") throw new Error("the exercise asks for a number");
  return answer;
};

describe.each(WORKED)("in an exercise on %s", (kind) => {
  test("every slip it knows leads from what is given to the number it waits for", () => {
    holds([seed], (drawn) => {
      const exercise = drawExercise(kind, LEVEL[kind], drawn);
      const { mistakes } = numberOf(exercise);
      expect(mistakes.map(({ id }) => id).sort()).toEqual(Object.keys(SLIPS[kind]).sort());
      for (const { id, value } of mistakes) {
        const expected = SLIPS[kind][id]?.(givenOf(exercise)) ?? Number.NaN;
        expectClose(value, expected, Math.max(1, Math.abs(expected)));
      }
    });
  });

  test("every step of the solution follows from what is given", () => {
    holds([seed], (drawn) => {
      const exercise = drawExercise(kind, LEVEL[kind], drawn);
      expect(exercise.steps.map(({ id }) => id)).toEqual(Object.keys(STEPS[kind]));
      for (const { id, result } of exercise.steps) {
        const expected = STEPS[kind][id]?.(givenOf(exercise)) ?? Number.NaN;
        expectClose(result?.value ?? Number.NaN, expected, Math.max(1, Math.abs(expected)));
      }
    });
  });
});

/** The right answer of each numeric kind at level 1, worked out anew from what the learner is given; money in cents. */
const ANSWERS: Readonly<Record<string, (g: Given) => number>> = {
  "rate-by-reach": (g) => g("interactions") / g("reach"),
  "engaged-people": (g) => g("people") / g("reach"),
  "rate-per-post": (g) => g("interactions") / g("posts") / g("followers"),
  "click-rate": (g) => g("clicks") / g("impressions"),
  "follower-growth": (g) => (g("gained") - g("lost")) / g("start"),
  "cost-per-mille": (g) => (g("ads") / g("impressions")) * 1000,
  "cost-per-click": (g) => g("ads") / g("clicks"),
  "cost-per-lead": (g) => (g("ads") + g("photos")) / g("leads"),
  "acquisition-cost": (g) => (g("ads") + g("tools") + staff(g)) / g("fresh"),
  "cost-through-path": (g) => g("cpc") / (g("leadRate") * g("closeRate")),
  "staff-cost": (g) => g("weekly") * g("weeks") * g("wage") * (1 + g("benefits")),
  "full-investment": (g) => invoiced(g) + staff(g),
  "net-roi": (g) => profit(g) / g("investment"),
  "roi-from-sales": (g) => earned(g) / g("invoices") - 1,
  "required-visits": (g) => g("sales") / (g("close") * g("lead")),
  "visit-value": (g) => g("orderValue") * g("share") * g("margin"),
  "lead-value": (g) => g("saleValue") * g("margin") * g("close"),
  "customer-value": (g) => (g("yearly") * g("retention")) / (1 - g("retention")),
  "acquisition-payback": (g) => g("cac") / (g("monthly") * g("margin")),
  overlap: (g) => Math.min(g("leads") * g("leadValue"), g("sales") * g("saleValue")),
  incremental: (g) => g("sales") - g("heldSales"),
  attribution: (g) => g("late"),
  "gross-return": (g) => g("value") / g("investment"),
  roas: (g) => g("revenue") / g("ads"),
  "break-even-roas": (g) => 1 / g("margin"),
  "profit-behind": (g) => g("investment") * g("roi"),
  "break-even-sales": (g) => Math.ceil((g("invoices") + g("staff")) / (g("salePrice") - g("unitCost"))),
  payback: (g) => g("setup") / g("value"),
  "goal-pace": (g) => (g("target") - g("baseline")) / g("weeks"),
  "score-total": (g) => g("likes") + g("comments") * g("perComment") + g("shares") * g("perShare"),
  "score-change": (g) => (g("sharesAfter") - g("sharesBefore")) * g("perShare"),
  "net-sentiment": (g) => (g("positive") - g("negative")) / (g("positive") + g("negative") + g("neutral")),
  lift: (g) => g("clicksB") / g("shownB") - g("clicksA") / g("shownA"),
  "range-mean": (g) => (g("low") + 4 * g("likely") + g("high")) / 6,
  survey: (g) => g("first") + g("second") - 1,
};

/** Kinds whose question at level 1 depends on the story that is drawn. */
const BY_STORY: Readonly<Record<string, (g: Given, story: string) => number>> = {
  "stage-rate": (g, story) => (story === "sale" ? g("sales") / g("leads") : g("leads") / g("visits")),
  "score-base": (g, story) =>
    story === "post" ? g("score") / g("posts") : (g("score") / g("followers")) * 1000,
};

const NUMERIC = KIND_IDS.filter((kind) => KINDS[kind].form === "number");

test.each(NUMERIC)("the answer on %s is what its givens lead to", (kind) => {
  const solve = ANSWERS[kind] ?? BY_STORY[kind];
  if (!solve) throw new Error("work its answer out in this table");
  holds(
    [seed],
    (drawn) => {
      const exercise = drawExercise(kind, 1, drawn);
      const expected = solve(givenOf(exercise), exercise.story ?? "");
      expectClose(numberOf(exercise).field.value, expected, Math.max(1, Math.abs(expected)));
    },
    200,
  );
});

test("seed 7 draws what it has always drawn: a learner's exercise is kept as its seed", () => {
  const money = (value: number) => ({ value, unit: "money" });
  const price = (value: number) => ({ value, unit: "price" });
  const hours = (value: number) => ({ value, unit: "hours" });
  expect(WORKED.map((kind) => drawExercise(kind, LEVEL[kind], 7).givens)).toEqual([
    { value: money(348_000), investment: money(290_000) },
    {
      ads: money(36_000),
      content: money(22_500),
      tools: money(12_000),
      hours: hours(13),
      hourlyCost: price(3350),
    },
    {
      orders: { value: 105, unit: "count" },
      orderValue: price(4800),
      margin: { value: 0.49, unit: "percent" },
      invoices: money(25_000),
      hours: hours(24),
      hourlyCost: price(3200),
    },
  ]);
});
