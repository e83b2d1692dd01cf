import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "../../../src/domain/quantity/money.ts";
import { holds } from "../arbitraries.ts";

describe("units in cents", () => {
  test("round half a cent away from zero, however the half is stored", () => {
    expect(cents(1.005)).toBe(101);
    expect(cents(-1.005)).toBe(-101);
    expect(cents(19.99)).toBe(1999);
  });

  test("give back every whole number of cents", () => {
    holds([fc.integer({ min: -9_999_999_999, max: 9_999_999_999 })], (whole) => {
      expect(cents(whole / 100) + 0).toBe(whole);
    });
  });
});
