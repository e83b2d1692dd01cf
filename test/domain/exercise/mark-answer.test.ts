import { describe, expect, test } from "vitest";
import type { Exercise } from "../../../src/domain/exercise/exercise.ts";
import { markAnswer, matches } from "../../../src/domain/exercise/mark-answer.ts";
import { readNumber } from "../../../src/domain/quantity/read-number.ts";

/** 2 800 back from 2 000: 40 %. */
const exercise: Exercise = {
  kind: "net-roi",
  seed: 1,
  givens: { value: { value: 280_000, unit: "money" }, investment: { value: 200_000, unit: "money" } },
  answer: { value: 0.4, unit: "percent" },
  mistakes: [
    { id: "gross-for-net", value: 1.4 },
    { id: "missing-times-100", value: 0.004 },
    { id: "swapped-terms", value: -0.4 },
  ],
  steps: [],
};

const mark = (text: string) => markAnswer(exercise, readNumber(text));

describe("an answer of 40 %", () => {
  test.each(["40", "40 %", "40,4", "39.6"])("is correct as %j", (text) => {
    expect(mark(text)).toEqual({ kind: "correct" });
  });

  test.each([
    ["140", "gross-for-net"],
    ["0,4", "missing-times-100"],
    ["−40", "swapped-terms"],
  ])("given as %j is the known mistake %s", (text, mistake) => {
    expect(mark(text)).toEqual({ kind: "wrong", mistake });
  });

  test("given as 41.5 is almost right", () => {
    expect(mark("41,5")).toEqual({ kind: "almost" });
  });

  test("given as 55 is wrong for a reason we do not know", () => {
    expect(mark("55")).toEqual({ kind: "wrong", mistake: null });
  });

  test("is no attempt when empty, unreadable or ambiguous", () => {
    expect(mark("  ")).toEqual({ kind: "empty" });
    expect(mark("forty")).toEqual({ kind: "unreadable" });
    expect(mark("1,400")).toEqual({ kind: "ambiguous", thousands: 1400, decimal: 1.4 });
  });
});

describe("the tolerance", () => {
  test("is half a percent, or half a dollar", () => {
    expect(matches(0.405, 0.4, "percent", 1)).toBe(true);
    expect(matches(0.4051, 0.4, "percent", 1)).toBe(false);
    expect(matches(120_050, 120_000, "money", 1)).toBe(true);
    expect(matches(120_051, 120_000, "money", 1)).toBe(false);
  });

  test("shrinks with small percentages, so that 0.40 % is not taken for 0", () => {
    expect(matches(0, 0.004, "percent", 1)).toBe(false);
    expect(matches(0.0041, 0.004, "percent", 1)).toBe(true);
  });
});
