import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { closestFirst, loneAnswer } from "../../../src/domain/question/lone-answer.ts";
import { readableStep, roundAnswer } from "../../../src/domain/question/round-answer.ts";
import { definedPoints, sweepInput } from "../../../src/domain/question/sweep-input.ts";
import { inputBounds, inputNames, readInput, writeInput } from "../../../src/domain/simulation/inputs.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, RUNS, scenario } from "../arbitraries.ts";
import { shop as plainShop, roiOf } from "./shop.ts";

const FEW = Math.ceil(RUNS / 4);

const withInput = scenario.chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.constantFrom(...inputNames(drawn))),
);
const target = fc.integer({ min: -90, max: 500 }).map((percent) => percent / 100);

/** The shop, with a cost of launching that is nothing yet. */
const shop: Scenario = {
  ...plainShop,
  investment: [...plainShop.investment, { id: "launch", kind: "launch", amount: 0, timing: "once" }],
};

describe("what one input alone can do", () => {
  test("is the value it needs while the plan falls short, and the room it has while the plan does not", () => {
    expect(loneAnswer(shop, "shop.visits", 0)).toMatchObject({ kind: "needed", value: 1250, change: 0.25 });
    expect(loneAnswer(shop, "shop.visits", -0.5)).toMatchObject({ kind: "room", value: 625 });
    expect(loneAnswer(shop, "staff.hours", -0.5)).toMatchObject({ kind: "room", value: 32 });
  });

  test("is rounded to what a person would type, on the side that still reaches the target", () => {
    expect(loneAnswer(shop, "orderValue", 0.01)).toMatchObject({ kind: "needed", value: 12_625 });
    expect(loneAnswer(shop, "shop.closeRate", 0.01)).toMatchObject({ value: 0.0253 });
    expect(loneAnswer(shop, "staff.hourlyCost", 0.03)).toMatchObject({ value: 3883 });
  });

  test("may be nothing: out of reach, always enough, without effect, already there, or without an ROI", () => {
    expect(loneAnswer(shop, "shop.incremental", 0)).toMatchObject({ kind: "too-little", value: 1 });
    expect(loneAnswer(shop, "launch.amount", 0)).toMatchObject({ kind: "too-little", value: 0 });
    expect(loneAnswer(shop, "staff.hours", -1)).toMatchObject({ kind: "always" });
    expect(loneAnswer(shop, "salesCycle", 0)).toMatchObject({ kind: "no-effect" });
    expect(loneAnswer(shop, "margin", -0.2)).toMatchObject({ kind: "met" });
    expect(loneAnswer({ ...shop, investment: [] }, "margin", 0)).toMatchObject({ kind: "no-roi" });
    expect(loneAnswer(shop, "nothing.adSpend", 0)).toBeNull();
  });

  test("for whole numbers is the last one that still reaches the target", () => {
    const once: Scenario = {
      ...shop,
      months: 6,
      investment: [{ id: "launch", kind: "launch", amount: 200_000, timing: "once" }],
    };
    // 800.00 a month against 2 000.00 once: three months break even.
    expect(loneAnswer(once, "months", 0)).toMatchObject({ kind: "room", value: 3 });
    expect(loneAnswer({ ...once, months: 2 }, "months", 0)).toMatchObject({ kind: "needed", value: 3 });
    expect(loneAnswer(once, "months", -0.7)).toMatchObject({ kind: "always", value: 1 });
  });

  test("whatever the plan: when there is a value, it is within bounds and reaches the target", () => {
    holds(
      [withInput, target],
      ([drawn, input], aim) => {
        const answer = loneAnswer(drawn, input, aim);
        if (answer?.kind !== "needed" && answer?.kind !== "room") return;
        const { min, max } = inputBounds(input);
        expect(answer.value).toBeGreaterThanOrEqual(min);
        expect(answer.value).toBeLessThanOrEqual(max);
        expect(answer.roi).toBeGreaterThanOrEqual(aim - 1e-6 * Math.max(1, Math.abs(aim)));
        expect(roiOf(writeInput(drawn, input, answer.value))).toBeCloseTo(answer.roi, 9);
      },
      FEW,
    );
  });

  test("comes closest first, those from zero last", () => {
    const answers = inputNames(shop).flatMap((input) => loneAnswer(shop, input, -0.5) ?? []);
    const changes = closestFirst(answers).map(({ change }) => Math.abs(change ?? Number.POSITIVE_INFINITY));
    expect(changes).toEqual([...changes].sort((one, other) => one - other));
    expect(closestFirst(answers).at(-1)).toMatchObject({ input: "launch.amount", change: null });
  });
});

test("a readable step is a dollar, a cent, three digits of a rate, a whole from ten upward", () => {
  expect(readableStep(123_456, "money")).toBe(100);
  expect(readableStep(4464, "price")).toBe(1);
  expect(readableStep(0.1759, "rate")).toBe(0.001);
  expect(readableStep(0.0141, "rate")).toBe(0.0001);
  expect(readableStep(0, "rate")).toBe(0.00001);
  expect(readableStep(8.3, "count")).toBe(0.1);
  expect(readableStep(31.5, "count")).toBe(1);
});

test("a value whose round neighbours both miss the target stays as it is", () => {
  expect(roundAnswer(shop, "margin", 0.123456, 5)).toBe(0.123456);
});

describe("a sweep along an input", () => {
  test("takes in the present value and the answer, in order, each with the ROI of that plan", () => {
    const points = sweepInput(shop, "shop.visits", 1250);
    const values = points.map(({ value }) => value);
    expect(values).toContain(1000);
    expect(values).toContain(1250);
    expect(values).toEqual([...values].sort((one, other) => one - other));
    for (const { value, roi } of points) {
      expect(roi).toEqual(roiOf(writeInput(shop, "shop.visits", value)));
    }
  });

  test("goes over the usual values when there is no answer, and over whole numbers where the input has no others", () => {
    const rates = sweepInput(shop, "shop.incremental");
    expect([rates[0]?.value, rates.at(-1)?.value]).toEqual([0, 1]);
    expect(sweepInput(shop, "months", 4).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sweepInput(shop, "nothing.adSpend")).toEqual([]);
  });

  test("stays within bounds, whatever the plan", () => {
    holds(
      [withInput],
      ([drawn, input]) => {
        const { min, max } = inputBounds(input);
        const present = readInput(drawn, input);
        const points = sweepInput(drawn, input);
        expect(points.some(({ value }) => value === present)).toBe(true);
        for (const { value } of points) expect(value >= min && value <= max).toBe(true);
        expect(definedPoints(points).length).toBe(points.filter(({ roi }) => isDefined(roi)).length);
      },
      FEW,
    );
  });
});
