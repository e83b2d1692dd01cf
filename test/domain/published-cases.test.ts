import { describe, expect, test } from "vitest";
import type { Exercise } from "../../src/domain/exercise/exercise.ts";
import { markAnswer } from "../../src/domain/exercise/mark-answer.ts";
import { breakEvenSales } from "../../src/domain/roi/break-even.ts";
import { netRoi, returnOnAdSpend } from "../../src/domain/roi/return.ts";
import published from "./published-cases.json" with { type: "json" };

describe("figures published by others", () => {
  test.each(published.netRoi)("$source: a net ROI of $publishedPercent %", (page) => {
    expect(netRoi(page.value, page.investment)).toBeCloseTo(page.publishedPercent / 100, 12);
  });

  test.each(published.netRoiFromProfit)("$source: $publishedPercent %, from the profit", (page) => {
    expect(netRoi(page.profit + page.investment, page.investment)).toBeCloseTo(
      page.publishedPercent / 100,
      12,
    );
  });

  test.each(published.returnOnAdSpend)("$source: a ROAS of $published", (page) => {
    expect(returnOnAdSpend(page.revenue, page.adSpend)).toBe(page.published);
  });

  test.each(published.breakEvenReturnOnAdSpend)(
    "$source: at a margin of $margin, sales repay the ads at a ROAS of $published",
    ({ margin, published: roas }) => {
      // Sales of 1.00 that repay 1.00 of ads: their revenue over those ads is the break-even ROAS.
      expect(breakEvenSales(1, margin)).toBeCloseTo(roas, 2);
    },
  );

  test.each(published.errors)("$source: its $publishedPercent % is marked as a known error", (page) => {
    const exercise: Exercise = {
      kind: "net-roi",
      seed: 0,
      givens: {
        value: { value: page.value * 100, unit: "money" },
        investment: { value: page.investment * 100, unit: "money" },
      },
      answer: { value: netRoi(page.value, page.investment) as number, unit: "percent" },
      mistakes: [{ id: "divided-by-value", value: (page.value - page.investment) / page.value }],
      steps: [],
    };
    const answered = { kind: "number", value: page.publishedPercent, percent: true } as const;
    expect(exercise.answer.value).toBe(9);
    expect(markAnswer(exercise, answered)).toEqual({ kind: "wrong", mistake: page.mistake });
  });
});
