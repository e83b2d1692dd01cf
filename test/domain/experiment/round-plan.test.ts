import fc from "fast-check";
import { expect, test } from "vitest";
import { roundPlan } from "../../../src/domain/experiment/round-plan.ts";
import { holds } from "../arbitraries.ts";

test.each([
  [13_093, 14_000],
  [188_439, 190_000],
  [1_000, 1_000],
  [104, 110],
  [99, 99],
  [7, 7],
])("%d observations are planned as %d", (needed, planned) => {
  expect(roundPlan(needed)).toBe(planned);
});

test("a plan never falls short of what is needed, nor goes a tenth past it", () => {
  holds([fc.integer({ min: 1, max: 1_000_000_000 })], (needed) => {
    expect(roundPlan(needed)).toBeGreaterThanOrEqual(needed);
    expect(roundPlan(needed)).toBeLessThan(needed * 1.1 + 1);
  });
});
