import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Goal,
  SMART_CHECKS,
  SMART_GAPS,
  SMART_HINTS,
  type SmartCheck,
} from "../../../src/domain/goal/goal.ts";
import { paceOf } from "../../../src/domain/goal/pace.ts";
import { reviewGoal } from "../../../src/domain/goal/review-goal.ts";
import { METRICS } from "../../../src/domain/metric/metric-catalogue.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const TODAY = "2026-07-01";

/** A goal of Café Merisier in which nothing is missing. */
const good: Goal = {
  statement: "Augmenter les inscriptions à l’infolettre de 40 à 60 par mois d’ici le 31 décembre 2026",
  ambition: "Vendre plus d’abonnements au café",
  metric: "leads",
  baseline: 40,
  target: 60,
  deadline: "2026-12-31",
  owner: "Maude",
  resources: "6 h par semaine, 300 $ par mois",
};
/** Rises by 10 over each of two months. */
const steady = [
  { date: "2026-04-30", value: 20 },
  { date: "2026-05-30", value: 30 },
  { date: "2026-06-30", value: 40 },
];

const finding = (check: SmartCheck, change: Partial<Goal> = {}, records = steady) => {
  const found = reviewGoal({ ...good, ...change }, TODAY, records).find((each) => each.check === check);
  if (!found) throw new Error(`no finding on ${check}`);
  return found;
};

describe("a goal in which nothing is missing", () => {
  test("passes the five checks, in the order of the letters, without a hint", () => {
    expect(reviewGoal(good, TODAY, steady)).toEqual(
      ["specific", "measurable", "actionable", "realistic", "timed"].map((check) => {
        return { check, passed: true, gaps: [], hints: [] };
      }),
    );
  });
});

describe("an empty goal", () => {
  test("fails the five checks, and each says what is missing", () => {
    const empty: Goal = {
      statement: " ",
      ambition: "",
      metric: "",
      baseline: null,
      target: null,
      deadline: "",
      owner: "\n",
      resources: "",
    };
    expect(reviewGoal(empty, TODAY).map(({ passed, gaps, hints }) => [passed, gaps, hints])).toEqual([
      [false, ["no-statement", "no-ambition"], []],
      [false, ["no-metric", "no-baseline", "no-target"], []],
      [false, ["no-owner"], []],
      [false, ["no-resources"], ["hint-pace-unknown"]],
      [false, ["no-deadline"], []],
    ]);
  });
});

describe("specific", () => {
  test("a sentence without a number is hinted at, and passes", () => {
    const statement = "Augmenter les inscriptions d’ici décembre";
    expect(finding("specific", { statement })).toMatchObject({ passed: true, hints: ["hint-no-number"] });
    expect(finding("timed", { statement }).hints).toEqual([]);
  });
});

describe("measurable", () => {
  test.each([
    ["an unknown metric", { metric: "buzz" }, "unknown-metric"],
    ["a target below the baseline of what should rise", { target: 30 }, "wrong-direction"],
    ["a cost that would rise", { metric: "cost-per-lead", baseline: 1200, target: 1500 }, "wrong-direction"],
    ["a target already met", { target: 40 }, "target-is-baseline"],
    ["a share above 1", { metric: "close-rate", baseline: 0.1, target: 5 }, "impossible-target"],
    ["a number that is none", { target: Number.NaN }, "no-target"],
    ["a baseline without end", { baseline: Number.POSITIVE_INFINITY }, "no-baseline"],
  ] as const)("%s fails", (_, change, gap) => {
    expect(finding("measurable", change)).toMatchObject({ passed: false, gaps: [gap] });
  });

  test("a count or a share below zero is impossible; a loss that shrinks is not", () => {
    expect(finding("measurable", { target: -1 }).gaps).toEqual(["impossible-target", "wrong-direction"]);
    expect(finding("measurable", { metric: "close-rate", baseline: 0.1, target: -0.1 }).gaps).toContain(
      "impossible-target",
    );
    expect(finding("measurable", { metric: "profit", baseline: -90_000, target: -10_000 }).passed).toBe(true);
    expect(finding("measurable", { metric: "net-roi", baseline: -0.4, target: -0.1 }).passed).toBe(true);
    expect(finding("measurable", { metric: "close-rate", baseline: 0.1, target: 1 }).passed).toBe(true);
    expect(finding("measurable", { metric: "cost-per-lead", baseline: 1500, target: 0 }).passed).toBe(true);
  });

  test("a share of exactly 0 is possible, if a step back", () => {
    const found = finding("measurable", { metric: "close-rate", baseline: 0.1, target: 0 });
    expect(found.gaps).toEqual(["wrong-direction"]);
  });

  test("where more may be worse, either direction passes with a hint", () => {
    for (const target of [2, 4]) {
      expect(finding("measurable", { metric: "frequency", baseline: 3, target })).toEqual({
        check: "measurable",
        passed: true,
        gaps: [],
        hints: ["hint-direction-depends"],
      });
    }
  });
});

describe("actionable", () => {
  test("wants somebody who answers for it, and hints at a missing verb", () => {
    const found = finding("actionable", { owner: "", statement: "60 inscriptions en juin" });
    expect(found).toMatchObject({ passed: false, gaps: ["no-owner"], hints: ["hint-no-action-verb"] });
  });
});

describe("realistic", () => {
  test("a pace never seen in one’s own records fails", () => {
    expect(finding("realistic", { target: 200 })).toMatchObject({ gaps: ["faster-than-ever"], hints: [] });
  });

  test("a pace seen once but above the average passes with a hint", () => {
    const uneven = [
      { date: "2026-04-30", value: 35 },
      { date: "2026-05-30", value: 30 },
      { date: "2026-06-30", value: 40 },
    ];
    expect(finding("realistic", {}, uneven)).toMatchObject({
      passed: true,
      hints: ["hint-faster-than-usual"],
    });
  });

  test("without two records on different days the pace is stated as unknown", () => {
    for (const records of [
      [],
      steady.slice(0, 1),
      [steady[0], steady[0]],
      [{ date: "mai", value: 1 }, steady[0]],
    ]) {
      expect(finding("realistic", {}, records as typeof steady)).toMatchObject({
        passed: true,
        hints: ["hint-pace-unknown"],
      });
    }
  });

  test("without a readable deadline to come the pace is unknown too", () => {
    for (const deadline of ["", "soon", TODAY, "2026-01-01"]) {
      expect(finding("realistic", { deadline }).hints).toEqual(["hint-pace-unknown"]);
    }
  });
});

describe("timed", () => {
  test.each([
    ["31/12/2026", "unreadable-deadline"],
    ["2026-02-30", "unreadable-deadline"],
    [TODAY, "deadline-passed"],
    ["2026-06-30", "deadline-passed"],
  ])("a deadline of %s fails as %s", (deadline, gap) => {
    expect(finding("timed", { deadline })).toMatchObject({ passed: false, gaps: [gap] });
  });

  test("tomorrow is a deadline", () => {
    expect(finding("timed", { deadline: "2026-07-02" }).passed).toBe(true);
  });
});

describe("the pace", () => {
  const way = { baseline: 40, target: 60 };

  test("is what is left to do, a day, beside the learner’s own usual and fastest", () => {
    const pace = paceOf(way, TODAY, "2026-07-11", [
      { date: "2026-06-11", value: 30 },
      { date: "2026-06-01", value: 10 },
      { date: "2026-06-21", value: 34 },
      { date: "2026-06-21", value: Number.NaN },
      { date: "", value: 1e9 },
    ]);
    expect(pace).toEqual({ needed: 2, usual: 24 / 20, fastest: 2 });
  });

  test("is counted in the goal’s direction: a cost that rises goes backwards", () => {
    const pace = paceOf({ baseline: 20, target: 10 }, TODAY, "2026-07-11", [
      { date: "2026-06-01", value: 10 },
      { date: "2026-06-11", value: 30 },
    ]);
    expect(pace).toEqual({ needed: 1, usual: -2, fastest: -2 });
  });

  test("does not depend on the order of the records, and the fastest is never below the usual", () => {
    const reading = fc.record({
      date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-06-${String(day).padStart(2, "0")}`),
      value: fc.integer({ min: 0, max: 1000 }),
    });
    const readings = fc.uniqueArray(reading, { selector: ({ date }) => date, maxLength: 8 });
    holds([readings], (records) => {
      const pace = paceOf(way, TODAY, "2026-12-31", records);
      expect(paceOf(way, TODAY, "2026-12-31", [...records].reverse())).toEqual(pace);
      if (pace?.usual == null || pace.fastest === null) expect(records.length).toBeLessThan(2);
      else expect(pace.fastest).toBeGreaterThanOrEqual(pace.usual - 1e-9);
    });
  });

  test("leads from the baseline to the target by the deadline", () => {
    const pace = paceOf(way, TODAY, "2026-12-31", []);
    expectClose((pace?.needed ?? 0) * 183, 20);
    expect(paceOf({ baseline: 5, target: 5 }, TODAY, "2026-12-31", [])).toBeNull();
    expect(paceOf(way, "", "2026-12-31", [])).toBeNull();
  });
});

describe("whatever is written in a goal", () => {
  const words = fc.oneof(fc.constant(""), fc.string(), fc.constantFrom(...METRICS.map(({ id }) => id)));
  const number = fc.oneof(fc.constant(null), fc.double());
  const day = fc.oneof(words, fc.constantFrom("2026-07-02", "2030-01-01", "1999-12-31"));
  const anyGoal: fc.Arbitrary<Goal> = fc.record({
    statement: words,
    ambition: words,
    metric: words,
    baseline: number,
    target: number,
    deadline: day,
    owner: words,
    resources: words,
  });
  const records = fc.array(fc.record({ date: day, value: fc.double() }), { maxLength: 4 });

  test("the five findings come with known codes, and pass exactly when nothing is missing", () => {
    holds([anyGoal, records], (goal, drawn) => {
      const findings = reviewGoal(goal, TODAY, drawn);
      expect(findings.map(({ check }) => check)).toEqual(SMART_CHECKS);
      for (const { passed, gaps, hints } of findings) {
        expect(passed).toBe(gaps.length === 0);
        expect(gaps.every((gap) => SMART_GAPS.includes(gap))).toBe(true);
        expect(hints.every((hint) => SMART_HINTS.includes(hint))).toBe(true);
      }
    });
  });
});
