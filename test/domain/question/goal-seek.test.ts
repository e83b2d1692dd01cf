import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { findRoot } from "../../../src/domain/quantity/root.ts";
import { seekGoal } from "../../../src/domain/question/goal-seek.ts";
import { isLinearIn } from "../../../src/domain/question/linear-inputs.ts";
import { inputBounds, inputNames, readInput, writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";
import { roiOf, shop } from "./shop.ts";

const withInput = scenario.chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.constantFrom(...inputNames(drawn))),
);

const target = fc.integer({ min: -90, max: 500 }).map((percent) => percent / 100);

describe("goal seek", () => {
  test("finds the visits, the margin and the hours that break even", () => {
    expect(seekGoal(shop, "shop.visits", 0)).toMatchObject({ value: 1250, method: "closed-form" });
    expect(seekGoal(shop, "margin", 0)).toMatchObject({ value: 0.5 });
    expect(seekGoal(shop, "staff.hours", 0)).toMatchObject({ value: 16 });
  });

  test("finds them for another goal than breaking even, up to the very end of an input's bounds", () => {
    expect(seekGoal(shop, "shop.visits", 1)).toMatchObject({ kind: "found", value: 2500, roi: 1 });
    expect(seekGoal(shop, "shop.visits", -0.5)).toMatchObject({ kind: "found", value: 625, roi: -0.5 });
    const dear = {
      ...shop,
      investment: [{ id: "staff", kind: "staff", hours: 40, hourlyCost: 5000 }],
    } as const;
    expect(seekGoal(dear, "margin", 0)).toMatchObject({ kind: "found", value: 1 });
    expect(seekGoal(shop, "shop.visits", -1)).toMatchObject({ kind: "found", value: 0 });
  });

  test("of an input without effect is not reached by any value", () => {
    const [channel] = shop.channels;
    const unsold = { ...shop, channels: channel ? [{ ...channel, closeRate: 0 }] : [] };
    expect(seekGoal(unsold, "shop.visits", 0)).toEqual({
      kind: "no-value-reaches-it",
      best: { value: 0, roi: -1 },
    });
  });

  test("says when no value reaches the goal, and how near one comes", () => {
    const answer = seekGoal(shop, "shop.incremental", 0);
    expect(answer).toMatchObject({ kind: "no-value-reaches-it", best: { value: 1 } });
    expect(seekGoal({ ...shop, investment: [] }, "margin", 0)).toEqual({
      kind: "no-value-reaches-it",
      best: null,
    });
  });

  test("says when there is no such input", () => {
    expect(seekGoal(shop, "shop.followers", 0)).toEqual({ kind: "no-such-input" });
  });

  test("counts whole months out, to the nearest that reaches the goal", () => {
    const launched: Scenario = {
      ...shop,
      investment: [{ id: "launch", kind: "launch", amount: 300_000, timing: "once" }],
    };
    expect(seekGoal(launched, "months", 0)).toMatchObject({ value: 4, method: "whole-number" });
    const costing = (amount: number, months = 1): Scenario => ({
      ...shop,
      months,
      investment: [{ id: "launch", kind: "launch", amount, timing: "once" }],
    });
    expect(seekGoal(costing(4 * 80_000), "months", 0)).toMatchObject({ value: 4, roi: 0 });
    expect(seekGoal(costing(4 * 80_000, 9), "months", 0)).toMatchObject({ value: 9 });
    expect(seekGoal(costing(24 * 80_000), "months", 0)).toMatchObject({ value: 24 });
    expect(seekGoal(costing(32 * 80_000), "months", 0)).toEqual({
      kind: "no-value-reaches-it",
      best: { value: 24, roi: -0.25 },
    });
  });

  test("finds, of the two spends at which a curve reaches the goal, the one nearer the present", () => {
    // Each cent buys an impression; 2 % × 2h·x² ÷ (x² + h²) clicks, one in ten of which brings 40.00.
    const curved = (adSpend: number): Scenario => ({
      ...shop,
      channels: [
        {
          id: "ads",
          platform: "other",
          traffic: {
            from: "exposure",
            adSpend,
            costPerMille: 1000,
            followers: 0,
            postsPerMonth: 0,
            reachPerPost: 0,
            followerGrowth: 0,
            clickThroughRate: 0.02,
            response: { kind: "hill", halfAt: 100_000, slope: 2 },
          },
          leadRate: null,
          closeRate: 0.1,
          incremental: 1,
        },
      ],
      investment: [],
    });
    // Value 1 600 000·x² ÷ (x² + h²) is 1.5 times x where x² − 1 066 666.7·x + h² = 0.
    const middle = 1_600_000 / 1.5 / 2;
    const half = Math.sqrt(middle ** 2 - 100_000 ** 2);
    for (const [present, expected] of [
      [5000, middle - half],
      [200_000, middle - half],
      [900_000, middle + half],
      [2_000_000, middle + half],
    ] as const) {
      const answer = seekGoal(curved(present), "ads.adSpend", 0.5);
      expect(answer).toMatchObject({ kind: "found", method: "root", roi: expect.closeTo(0.5, 6) });
      if (answer.kind === "found") expectClose(answer.value / expected, 1, 1000);
    }
    const beyond = seekGoal(curved(5000), "ads.adSpend", 50);
    expect(beyond.kind).toBe("no-value-reaches-it");
    // At its best, where x = h, a value of 8 for 1.
    if (beyond.kind === "no-value-reaches-it") expect(beyond.best?.roi).toBeCloseTo(7, 1);
  });

  test("finds the way back along a curve, from wherever one has gone", () => {
    const away = fc.integer({ min: 1, max: 300 }).map((percent) => percent / 100);
    holds([withInput, away], ([drawn, name], factor) => {
      const now = roiOf(drawn);
      const present = readInput(drawn, name) ?? Number.NaN;
      if (!isDefined(now) || now < -0.99 || isLinearIn(drawn, name) || inputBounds(name).whole) return;
      const { min, max } = inputBounds(name);
      // A goal beside the extreme of the input's effect can lie between two scanned values, unseen: they are a 64th of
      // the bounds apart, or, above zero, less than four tenths of their own size.
      const apart = min < 0 ? (max - min) / 64 : Math.min((max - min) / 64, present * 0.4);
      const less = roiOf(writeInput(drawn, name, Math.max(min, present - apart)));
      const more = roiOf(writeInput(drawn, name, Math.min(max, present + apart)));
      if (!isDefined(less) || !isDefined(more) || (less - now) * (more - now) >= 0) return;
      const answer = seekGoal(writeInput(drawn, name, present * factor), name, now);
      expect(answer.kind).toBe("found");
    });
  });

  test("inverts the projection: an ROI it was shown leads back to it", () => {
    holds([withInput, target], ([drawn, name], goal) => {
      const answer = seekGoal(drawn, name, goal);
      if (answer.kind !== "found") return;
      const { min, max } = inputBounds(name);
      expect(answer.value).toBeGreaterThanOrEqual(min);
      expect(answer.value).toBeLessThanOrEqual(max);
      const projection = projectScenario(writeInput(drawn, name, answer.value));
      const short = projection.value - (1 + goal) * projection.investment;
      if (answer.method === "whole-number") expect(short).toBeGreaterThanOrEqual(0);
      // A root is where it is to a millionth of a millionth; how far off the money then is depends on how steep it is.
      else expectClose(projection.value, (1 + goal) * projection.investment, steepness(drawn, name));
    });
  });

  test("finds a way back to the present ROI whatever the input, when it has any effect", () => {
    holds([withInput], ([drawn, name]) => {
      const now = roiOf(drawn);
      const present = readInput(drawn, name) ?? Number.NaN;
      if (!isDefined(now) || inputBounds(name).whole) return;
      const isFlat = roiOf(writeInput(drawn, name, present * 1.1 + 1e-3)) === now;
      const { value, investment } = projectScenario(drawn);
      if (isFlat || value < 1 || investment < 1) return;
      // A present value right at a bound can fall outside it by rounding: then the nearest one is the bound.
      const answer = seekGoal(drawn, name, now);
      if (answer.kind === "found") expectClose(answer.roi, now, 1e3 * (1 + Math.abs(now)));
      else expectClose((answer.kind === "no-value-reaches-it" && answer.best?.roi) || Number.NaN, now, 1);
    });
  });

  test("calls linear only what is: half-way between two values lies half-way between their results", () => {
    holds([withInput], ([drawn, name]) => {
      if (!isLinearIn(drawn, name)) return;
      const { min, max } = inputBounds(name);
      const profitAt = (value: number) => {
        const { value: worth, investment } = projectScenario(writeInput(drawn, name, value));
        return worth - investment;
      };
      const [low, middle, high] = [profitAt(min), profitAt((min + max) / 2), profitAt(max)];
      expectClose(2 * middle, low + high, Math.max(Math.abs(low), Math.abs(high)));
    });
  });
});

describe("a root", () => {
  test("is found wherever the signs differ", () => {
    holds([fc.double({ min: -50, max: 50, noNaN: true })], (at) => {
      expectClose(findRoot((x) => (x - at) ** 3, -100, 100) ?? Number.NaN, at, 1000);
      expectClose(findRoot((x) => Math.exp(x) - Math.exp(at), -100, 100) ?? Number.NaN, at, 100);
    });
  });

  test.each([
    ["a parabola", (x: number) => x * x - 2, 0, 10, Math.SQRT2, 14],
    ["an exponential", (x: number) => Math.exp(x) - 5, 0, 4, Math.log(5), 13],
    ["a hyperbola", (x: number) => 1 - 5 / (1 + x), 0, 1000, 4, 42],
  ])("of %s is exact to a millionth of a millionth after few tries", (_, of, low, high, at, most) => {
    let tries = 0;
    const found = findRoot(
      (x) => {
        tries += 1;
        return of(x);
      },
      low,
      high,
    );
    expect(Math.abs((found ?? Number.NaN) - at)).toBeLessThanOrEqual(2e-12 * high);
    expect(tries).toBeLessThanOrEqual(most);
  });

  test("never takes more tries than halving would, but for a few", () => {
    const at = fc.double({ min: -99, max: 99, noNaN: true });
    const shape = fc.constantFrom(
      Math.sign,
      (x: number) => x ** 9,
      (x: number) => (x < 0 ? -1e-9 : 1e9),
    );
    holds([at, shape], (where, of) => {
      let tries = 0;
      const found = findRoot(
        (x) => {
          tries += 1;
          return of(x - where);
        },
        -100,
        100,
      );
      expect(tries).toBeLessThanOrEqual(Math.ceil(Math.log2(1e12)) + 5);
      if (of !== Math.sign) return;
      expect(Math.abs((found ?? Number.NaN) - where)).toBeLessThanOrEqual(2e-10);
    });
  });

  test("is the end that is zero, and none where the signs agree", () => {
    expect(findRoot((x) => x, 0, 5)).toBe(0);
    expect(findRoot((x) => x - 5, 0, 5)).toBe(5);
    expect(findRoot((x) => x * x + 1, -1, 1)).toBeNull();
  });
});

/** The most money that the input moves from one of its bounds to the other. */
function steepness(of: Scenario, name: string): number {
  const { min, max } = inputBounds(name);
  const ends = [min, max].map((value) => projectScenario(writeInput(of, name, value)));
  return Math.max(...ends.flatMap(({ value, investment }) => [value, investment * 6]));
}
