import { describe, expect, test } from "vitest";
import { KINDS, SKILLS, type SkillId } from "../../../src/domain/exercise/kinds.ts";
import { printSpec } from "../../../src/domain/exercise/spec.ts";
import { minutesOf } from "../../../src/domain/practice/answer-minutes.ts";
import { nextExercise } from "../../../src/domain/practice/next-exercise.ts";
import type { PracticeTry } from "../../../src/domain/practice/practice-try.ts";
import { placementExercises, todaysExercises } from "../../../src/domain/practice/todays-exercises.ts";

const solved = (spec: string, at = 0): PracticeTry => ({
  spec,
  at,
  attempts: 1,
  hints: 0,
  solved: true,
  revealed: false,
});
const DAY = 86_400_000;

describe("the next exercise of a skill", () => {
  test("is of the kind asked least, with numbers not seen before", () => {
    const first = nextExercise("cost-of-attention", 2, [], 0.5);
    const second = nextExercise("cost-of-attention", 2, [printSpec(first)], 0.5);
    const third = nextExercise("cost-of-attention", 2, [printSpec(first), printSpec(second)], 0.5);
    expect(second.kind).not.toBe(first.kind);
    expect(third.kind).toBe(first.kind);
    expect(third.seed).not.toBe(first.seed);
  });

  test("has a seed short enough to be read aloud, at either end of chance", () => {
    for (const chance of [0, 0.999_999]) {
      const { seed } = nextExercise("roas", 1, [], chance);
      expect(seed).toBeGreaterThanOrEqual(1);
      expect(seed).toBeLessThanOrEqual(9999);
    }
  });
});

describe("today's exercises", () => {
  test("take about ten minutes, with one of each skill", () => {
    const specs = todaysExercises([], new Map(), DAY, 0.3);
    const minutes = specs.reduce((sum, { kind }) => sum + minutesOf(kind), 0);
    expect(minutes).toBeGreaterThanOrEqual(8);
    expect(minutes).toBeLessThanOrEqual(10);
    const skills = specs.map(({ kind }) => KINDS[kind].skill);
    expect(new Set(skills).size).toBe(skills.length);
  });

  test("begin with what is due, the longest overdue first; what is not due waits", () => {
    const tries = [solved("roas.1.5"), solved("net-roi.1.5"), solved("click-rate.1.5")];
    const due = new Map<SkillId, number>([
      ["roas", 2 * DAY],
      ["net-roi", DAY],
      ["click-rate", 30 * DAY],
    ]);
    const skills = todaysExercises(tries, due, 3 * DAY, 0.3).map(({ kind }) => KINDS[kind].skill);
    expect(skills.slice(0, 2)).toEqual(["net-roi", "roas"]);
    expect(skills).not.toContain("click-rate");
    expect(skills[2]).toBe(SKILLS[0]);
  });

  test("come at the level that the evidence speaks for", () => {
    const tries = [1, 2, 3, 4].map((seed) => solved(`roas.1.${seed}`, seed));
    const [first] = todaysExercises(tries, new Map([["roas", 0]]), DAY, 0.3);
    expect(first).toMatchObject({ kind: "roas", level: 2 });
  });
});

describe("the placement", () => {
  test("asks twelve questions of twelve skills, from the first lessons to the last", () => {
    const specs = placementExercises([], 0.7);
    const lessons = specs.map(({ kind }) => KINDS[kind].lesson);
    expect(new Set(specs.map(({ kind }) => KINDS[kind].skill)).size).toBe(12);
    expect(new Set(lessons).size).toBeGreaterThanOrEqual(5);
    expect(lessons).toEqual(lessons.toSorted((one, other) => one - other));
  });
});
