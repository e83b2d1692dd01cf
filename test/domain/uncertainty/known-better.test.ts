import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { range } from "../../../src/domain/quantity/range.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { knownBetter, narrowed } from "../../../src/domain/uncertainty/known-better.ts";

const scenario: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 0,
  orderValue: 62_50,
  margin: 0.48,
  channels: [
    {
      id: "social",
      platform: "other",
      traffic: { from: "visits", visits: 2_800, adSpend: 80_000 },
      leadRate: null,
      closeRate: 0.04,
      incremental: 1,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 32, hourlyCost: 3_750 }],
};

describe("knowing an assumption better", () => {
  test("draws its range in around its likely value", () => {
    const values = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, values, values, values, (a, b, c, share) => {
        const [low, likely, high] = [a, b, c].sort((one, other) => one - other) as [number, number, number];
        const closer = narrowed(range(low, likely, high), share);
        expect(closer.low).toBeGreaterThanOrEqual(low - 1e-12);
        expect(closer.high).toBeLessThanOrEqual(high + 1e-12);
        expect(closer.high - closer.low).toBeCloseTo((high - low) * share, 9);
      }),
    );
  });

  test("is worth most for the one that moves the result most", () => {
    const [first, second] = knownBetter(
      scenario,
      [
        { input: "staff.hours", range: range(30, 32, 34) },
        { input: "social.closeRate", range: range(0.02, 0.04, 0.06) },
      ],
      0.5,
    );
    expect(first?.input).toBe("social.closeRate");
    expect(first?.narrower).toBeGreaterThan(second?.narrower ?? 0);
  });

  test("is worth nothing that can be said where nothing is invested", () => {
    const free = {
      ...scenario,
      investment: [],
      channels: scenario.channels.map((channel) => ({
        ...channel,
        traffic: { from: "visits" as const, visits: 10, adSpend: 0 },
      })),
    };
    expect(knownBetter(free, [{ input: "margin", range: range(0.4, 0.48, 0.5) }], 0.5)).toEqual([]);
  });
});
