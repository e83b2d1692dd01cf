import { describe, expect, test } from "vitest";
import { KIND_IDS, KINDS } from "../../../src/domain/exercise/kinds.ts";
import { printSpec } from "../../../src/domain/exercise/spec.ts";
import {
  EXAM_QUESTIONS,
  examBlueprint,
  examExercises,
  gradeExam,
} from "../../../src/domain/practice/exam.ts";

const right = { earned: 1, of: 1 };
const wrong = { earned: 0, of: 1 };
const exam = (rights: number) => [
  ...Array.from({ length: rights }, () => right),
  ...Array.from({ length: EXAM_QUESTIONS - rights }, () => wrong),
];

describe("the closing exam", () => {
  test("has 24 questions, and some of every lesson", () => {
    const plan = examBlueprint();
    expect([...plan.values()].reduce((sum, count) => sum + count, 0)).toBe(EXAM_QUESTIONS);
    expect([...plan.keys()]).toEqual(
      [...new Set(KIND_IDS.map((kind) => KINDS[kind].lesson))].sort((one, other) => one - other),
    );
    expect(Math.min(...plan.values())).toBeGreaterThanOrEqual(1);
  });

  test.each([0, 0.25, 0.5, 0.999_9])("asks no kind twice (chance %d)", (chance) => {
    const specs = examExercises(chance);
    expect(specs).toHaveLength(EXAM_QUESTIONS);
    expect(new Set(specs.map(({ kind }) => kind)).size).toBe(EXAM_QUESTIONS);
  });

  test("taken again has other numbers", () => {
    const first = new Set(examExercises(0.2).map(printSpec));
    expect(examExercises(0.7).filter((spec) => first.has(printSpec(spec)))).toEqual([]);
  });

  test("is passed with 80 %: 20 right answers, not 19", () => {
    expect(gradeExam(exam(20)).passed).toBe(true);
    expect(gradeExam(exam(19)).passed).toBe(false);
  });

  test("credits the parts of a question by their share", () => {
    const { earned, share } = gradeExam([{ earned: 2, of: 3 }, { earned: 1, of: 3 }, right]);
    expect(earned).toBeCloseTo(2);
    expect(share).toBeCloseTo(2 / 3);
  });

  test("of nothing is not passed", () => {
    expect(gradeExam([]).passed).toBe(false);
  });
});
