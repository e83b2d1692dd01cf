import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLANK_MONTH } from "../../../src/domain/business/blank-month.ts";
import { EMPTY_FUNNEL } from "../../../src/domain/funnel/funnel-counts.ts";
import {
  type ObservedChoice,
  observedMonths,
  observeFunnel,
} from "../../../src/domain/record-tally/observed-funnel.ts";
import { observedRate, relativeWidth } from "../../../src/domain/record-tally/observed-rate.ts";
import { filledChanges, fillFromRecord } from "../../../src/domain/record-tally/plan-from-record.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import { planSchema } from "../../../src/state/workbook/plan-schema.ts";
import { holds, RUNS } from "../arbitraries.ts";
import { figure, figures, tallyOf } from "./dated-figures.ts";

const runs = Math.min(RUNS, 400);
const BLANK = planOf(BLANK_MONTH);

/** Three months of a shop, and sales that came after them. */
const MONTHS = [
  ...["2026-01-31", "2026-02-28", "2026-03-31"].flatMap((start, index) => [
    figure({ start, metric: "impressions", value: 10_000 }),
    figure({ start, metric: "clicks", value: 400 + index * 100 }),
    figure({ start, metric: "leads", value: 50 }),
    figure({ start, metric: "sales", value: 4 }),
    figure({ start, metric: "revenue", value: 20_000 + index * 1000, currency: "CAD" }),
    figure({ start, metric: "ad-spend", value: 30_000, currency: "CAD" }),
  ]),
  figure({ start: "2026-04-30", metric: "sales", value: 2 }),
];
const tally = tallyOf(MONTHS, "month");
const CHOICE: ObservedChoice = {
  ...{ channel: null, from: "2026-01-01", to: "2026-03-01", withLater: false, currency: "CAD" },
};

const counted = fc
  .record({
    observations: fc.integer({ min: 1, max: 100_000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ observations, share }) => ({ observations, successes: Math.round(observations * share) }));

describe("an observed rate", () => {
  test("lies in its interval, its interval in its range, and all between 0 and 1", () => {
    holds(
      [counted],
      ({ successes, observations }) => {
        const found = observedRate(successes, observations);
        if (!found) throw new Error("A count within its whole has a rate.");
        const { rate, interval, range } = found;
        const inOrder = [0, range.low, interval.low, rate, interval.high, range.high, 1];
        for (const [index, value] of inOrder.slice(1).entries()) {
          expect(value).toBeGreaterThanOrEqual((inOrder[index] ?? 0) - 1e-12);
        }
      },
      runs,
    );
  });

  test("as a range of a plan is as doubtful as the count: the same standard deviation", () => {
    for (const [successes, observations] of [
      [50, 100],
      [120, 1000],
      [900, 1000],
    ] as const) {
      const found = observedRate(successes, observations);
      if (!found) throw new Error();
      const { rate, range } = found;
      const mean = (range.low + 4 * range.likely + range.high) / 6;
      const ofRange = Math.sqrt(((mean - range.low) * (range.high - mean)) / 7);
      const ofCount = Math.sqrt((rate * (1 - rate)) / observations);
      expect(ofRange / ofCount).toBeGreaterThan(0.93);
      expect(ofRange / ofCount).toBeLessThan(1.07);
    }
  });

  test("from twelve conversions is a wide range, and narrows as they become many", () => {
    const few = observedRate(12, 400);
    const many = observedRate(1200, 40_000);
    if (!few || !many) throw new Error();
    expect(relativeWidth(few)).toBeGreaterThan(1);
    expect(relativeWidth(many)).toBeLessThan(0.12);
    expect(few.interval.low).toBeCloseTo(0.0172, 3);
    expect(few.interval.high).toBeCloseTo(0.0517, 3);
  });

  test("is none of nothing, or of more than there were", () => {
    expect(observedRate(0, 0)).toBeNull();
    expect(observedRate(5, 4)).toBeNull();
  });
});

describe("the record as a funnel", () => {
  test("adds up its months, and says of how many rows", () => {
    expect(observedMonths(tally)).toEqual({ from: "2026-01-01", to: "2026-03-01" });
    const { months, counts, revenue, later } = observeFunnel(tally, CHOICE);
    expect(months).toBe(3);
    expect(counts.visits).toMatchObject({ metric: "clicks", value: 1500, rows: 3 });
    expect(counts.sales).toMatchObject({ value: 12, rows: 3 });
    expect(revenue?.value).toBe(63_000);
    expect(later).toBe(2);
  });

  test("counts the sales that came later when asked, and no others", () => {
    const { counts, revenue } = observeFunnel(tally, { ...CHOICE, withLater: true });
    expect(counts.sales?.value).toBe(14);
    expect(revenue?.value).toBe(63_000);
  });

  test("takes amounts of the chosen currency alone", () => {
    const other = figure({ start: "2026-02-27", metric: "ad-spend", value: 999, currency: "EUR" });
    const both = tallyOf([...MONTHS, other], "month");
    expect(observeFunnel(both, CHOICE).spend?.value).toBe(90_000);
    expect(observeFunnel(both, { ...CHOICE, currency: "EUR" }).spend?.value).toBe(999);
  });
});

describe("a workbook filled from the record", () => {
  test("has its counts in the funnel, and its rates in the plan as ranges", () => {
    const observed = observeFunnel(tally, CHOICE);
    const { funnel, plan } = fillFromRecord({ funnel: EMPTY_FUNNEL, plan: BLANK }, observed, "CAD", true);
    expect(funnel).toMatchObject({ months: 3, impressions: 30_000, visits: 1500, leads: 150, sales: 12 });
    expect(plan.scenario.channels[0]).toMatchObject({ leadRate: 0.1, closeRate: 0.08 });
    expect(plan.scenario.channels[0]?.traffic).toMatchObject({ visits: 500, adSpend: 30_000 });
    expect(plan.scenario.orderValue).toBe(5250);
    const range = (input: string) => plan.assumptions.find((each) => each.input === input)?.range;
    expect(range("social.visits")).toMatchObject({ low: 400, likely: 500, high: 600 });
    expect(range("social.closeRate")).toEqual(observed.rates.sale?.range);
    // Four sales a month are too few for a month's mean order to be a bound.
    expect(range("orderValue")).toBeUndefined();
    expect(filledChanges(BLANK, plan).map(({ input }) => input)).toEqual([
      "social.visits",
      "social.leadRate",
      "social.closeRate",
      "orderValue",
      "social.adSpend",
    ]);
  });

  test("once filled has nothing more to take", () => {
    const observed = observeFunnel(tally, CHOICE);
    const once = fillFromRecord({ funnel: EMPTY_FUNNEL, plan: BLANK }, observed, "CAD", true);
    const twice = fillFromRecord(once, observed, "CAD", false);
    expect(filledChanges(once.plan, twice.plan)).toEqual([]);
    expect(twice.funnel).toEqual(once.funnel);
  });

  test("keeps the channels of a plan that has its own, and takes no amount in another currency", () => {
    const own = planOf({ ...BLANK_MONTH, currency: "EUR", channels: [] });
    const { plan } = fillFromRecord(
      { funnel: EMPTY_FUNNEL, plan: own },
      observeFunnel(tally, CHOICE),
      "CAD",
      false,
    );
    expect(plan).toEqual(own);
  });

  test("can be read back, whatever was on record", () => {
    holds(
      [figures, fc.boolean()],
      (all, withLater) => {
        const counted = tallyOf(all, "month");
        const months = observedMonths(counted);
        if (!months) return;
        const observed = observeFunnel(counted, { ...CHOICE, ...months, withLater });
        const { plan } = fillFromRecord({ funnel: EMPTY_FUNNEL, plan: BLANK }, observed, "CAD", true);
        expect(planSchema.safeParse(plan).success).toBe(true);
      },
      runs,
    );
  });
});
