import { describe, expect, test } from "vitest";
import { finite, isDefined, mapOutcome, notDefined, ratio } from "../../../src/domain/quantity/outcome.ts";
import { holds, money, someMoney } from "../arbitraries.ts";

describe("a ratio", () => {
  test("over zero is the reason given, never Infinity or NaN", () => {
    expect(ratio(5, 0, "no-clicks")).toEqual({ undefined: "no-clicks" });
    expect(ratio(0, 0, "no-clicks")).toEqual({ undefined: "no-clicks" });
    expect(ratio(5, -0, "no-clicks")).toEqual({ undefined: "no-clicks" });
  });

  test("past what a number can hold is out of range", () => {
    expect(ratio(1e300, 1e-300, "no-clicks")).toEqual({ undefined: "out-of-range" });
    expect(finite(Number.NaN)).toEqual({ undefined: "out-of-range" });
    expect(finite(-3)).toBe(-3);
  });

  test("over anything else is a finite number", () => {
    expect(ratio(6, 4, "no-clicks")).toBe(1.5);
    holds([money, someMoney], (numerator, denominator) => {
      const outcome = ratio(numerator, denominator, "no-clicks");
      expect(isDefined(outcome) && Number.isFinite(outcome)).toBe(true);
    });
  });
});

describe("a change of an outcome", () => {
  test("applies to its number", () => {
    expect(mapOutcome(4, (value) => value + 1)).toBe(5);
  });

  test("passes a reason through", () => {
    expect(mapOutcome(notDefined("no-margin"), (value) => value + 1)).toEqual(notDefined("no-margin"));
  });
});
