import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../../src/domain/experiment/wilson-interval.ts";
import { checkFunnel, FEW_CASES } from "../../../src/domain/funnel/check-funnel.ts";
import { countedSteps, stageRatio } from "../../../src/domain/funnel/counted-steps.ts";
import { EMPTY_FUNNEL, type FunnelCounts } from "../../../src/domain/funnel/funnel-counts.ts";
import { funnel } from "./counts.ts";

const codes = (counts: FunnelCounts) => checkFunnel(counts).map(({ code }) => code);
const good = funnel({
  impressions: 100_000,
  reach: 40_000,
  engaged: 2000,
  visits: 2000,
  leads: 300,
  sales: 60,
});

describe("the checks of a funnel", () => {
  test("find nothing in one that narrows, nor in one where nothing is counted", () => {
    expect(codes(good)).toEqual([]);
    expect(codes(EMPTY_FUNNEL)).toEqual([]);
  });

  test.each([
    ["reach-above-impressions", { reach: 100_001, engaged: null }],
    ["engaged-above-reach", { engaged: 40_001 }],
    ["visits-above-impressions", { impressions: 1999, reach: null, engaged: null }],
    ["leads-above-visits", { leads: 2001 }],
    ["no-period", { months: 0 }],
  ] as const)("call %s impossible", (code, change) => {
    expect(checkFunnel({ ...good, ...change })[0]).toMatchObject({ code, impossible: true });
  });

  test("call more sales than leads doubtful only: someone may buy twice", () => {
    expect(checkFunnel({ ...good, sales: 301 })).toEqual([
      { code: "sales-above-leads", stage: "sales", impossible: false },
    ]);
  });

  test("say one thing of the same sales, and the other where leads are not counted", () => {
    expect(codes({ ...good, sales: 2001 })).toEqual(["sales-above-leads"]);
    expect(codes({ ...good, leads: null, sales: 2001 })).toEqual(["sales-above-visits"]);
  });

  test("do not let people stand in for events, nor events for people", () => {
    expect(codes({ ...good, impressions: null })).toEqual(["visits-without-impressions"]);
    expect(codes({ ...good, reach: null })).toEqual(["engaged-without-reach"]);
    expect(codes({ ...good, reach: null, engaged: null })).toEqual([]);
  });

  test("say that a rate of few cases is shaky, wherever it stands", () => {
    expect(checkFunnel({ ...good, sales: FEW_CASES - 1 })).toMatchObject([
      { code: "few-cases", stage: "sales" },
    ]);
    expect(codes({ ...good, sales: FEW_CASES })).toEqual([]);
  });

  test("mean by few that chance alone moves the rate by a third of itself", () => {
    const interval = wilsonInterval({ successes: FEW_CASES, observations: 100_000 });
    if (!("low" in interval)) throw new Error("There are observations.");
    const rate = FEW_CASES / 100_000;
    expect((interval.high - interval.low) / 2 / rate).toBeGreaterThan(1 / 3);
    expect((interval.high - interval.low) / 2 / rate).toBeLessThan(0.4);
  });
});

describe("the steps of counts", () => {
  test("are those whose two stages are counted; a sale is from a visit only without leads", () => {
    expect(countedSteps(good).map(({ step }) => step)).toEqual(["click", "lead", "sale-from-lead"]);
    expect(countedSteps({ ...good, leads: null }).map(({ step }) => step)).toEqual([
      "click",
      "sale-from-visit",
    ]);
    expect(countedSteps({ ...good, visits: null }).map(({ step }) => step)).toEqual(["sale-from-lead"]);
    expect(countedSteps(EMPTY_FUNNEL)).toEqual([]);
  });

  test("have no rate where nobody entered, rather than 0 or infinity", () => {
    expect(countedSteps(funnel({ visits: 0, sales: 0 }))[0]?.rate).toEqual({ undefined: "no-visits" });
  });

  test("multiply to the sales, wherever every stage is counted", () => {
    const count = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(count, count, count, count, (impressions, visits, leads, sales) => {
        const steps = countedSteps(funnel({ impressions, visits, leads, sales }));
        const product = steps.reduce((all, { rate }) => all * (rate as number), impressions);
        expect(product / sales).toBeCloseTo(1, 9);
      }),
    );
  });

  test("stand beside people over people: those who interacted over those reached, impressions over reach", () => {
    expect(stageRatio(good, "engaged")).toEqual({ by: "reach", value: 0.05 });
    expect(stageRatio(good, "reach")).toEqual({ by: "impressions", value: 2.5 });
    expect(stageRatio(good, "visits")).toEqual({ by: "impressions", value: 0.02 });
    expect(stageRatio({ ...good, reach: null }, "engaged")).toBeNull();
    expect(stageRatio(good, "impressions")).toBeNull();
  });
});
