import { describe, expect, test } from "vitest";
import { EMPTY_CHAIN, type GoalKind } from "../../../src/domain/goal/goal-chain.ts";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { type GoalsToTell, reviewMetricSet } from "../../../src/domain/metric/review-metric-set.ts";

const NO_GOALS: GoalsToTell = { chain: EMPTY_CHAIN, goal: { metric: "" } };
const chosen = (metric: string, decision = "Stop the ad.", where = "Ads Manager") => ({
  metric,
  decision,
  where,
});
const review = (ids: readonly string[], goals = NO_GOALS) =>
  reviewMetricSet(
    ids.map((id) => chosen(id)),
    metricOf,
    goals,
  );
const found = (...args: Parameters<typeof review>) => review(...args).findings.map(({ kind }) => kind);
const goalOf = (kind: GoalKind | null, metrics: readonly string[] = []): GoalsToTell => ({
  chain: { ambition: "", goals: [{ id: "g", kind, text: "More readers", metrics }] },
  goal: { metric: "" },
});

describe("a set of metrics", () => {
  test("of a count, a rate and an amount, from several families, has nothing to mend", () => {
    expect(found(["leads", "click-through-rate", "cost-per-lead", "engagement-rate-by-reach"])).toEqual([]);
  });

  test("an empty one is not judged, and one metric alone is judged by its goals only", () => {
    expect(found([], goalOf("leads"))).toEqual([]);
    expect(found(["followers"])).toEqual([]);
    expect(found(["followers"], goalOf("leads"))).toEqual(["goal-untold"]);
  });

  test("without an amount of money, or with nothing else, is told so", () => {
    expect(found(["leads", "click-through-rate", "reach"])).toEqual(["no-money"]);
    expect(found(["net-roi", "cost-per-lead"])).toEqual(["money-only"]);
  });

  test("of counts alone has no base", () => {
    expect(found(["followers", "reach", "revenue"])).toEqual(["no-base"]);
  });

  test("all of one family is told so", () => {
    expect(found(["engagements", "conversation-rate"])).toEqual(["no-money", "one-family"]);
  });

  test("that tells one thing twice names both", () => {
    const { findings } = review(["impressions", "views", "cost-per-click"]);
    expect(findings).toContainEqual({ kind: "same-thing", metrics: ["impressions", "views"] });
  });

  test("keeps a metric that the catalogue does not know, and judges the others", () => {
    expect(review(["followers", "made-up"]).choices).toHaveLength(2);
    expect(found(["made-up"])).toEqual([]);
  });
});

describe("a metric of the set", () => {
  test("decides something once a decision is written, and a blank is none", () => {
    const { choices, deciding } = reviewMetricSet(
      [chosen("reach", " \n"), chosen("leads"), chosen("clicks", "Change the picture.", "  ")],
      metricOf,
      NO_GOALS,
    );
    expect(choices.map(({ decides, isRead }) => [decides, isRead])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(deciding).toBe(2);
  });
});

describe("a goal of the workbook", () => {
  test("is told by a metric it names, or by any that tells its kind when it names none", () => {
    expect(found(["leads"], goalOf("leads"))).toEqual([]);
    expect(found(["lead-rate"], goalOf("leads", ["leads"]))).toEqual(["goal-untold"]);
    expect(found(["leads"], goalOf(null, ["leads"]))).toEqual([]);
  });

  test("of which nothing is chosen yet asks for nothing", () => {
    expect(found(["leads"], goalOf(null))).toEqual([]);
  });

  test("the SMART goal’s own metric has to be followed", () => {
    const goals: GoalsToTell = { chain: EMPTY_CHAIN, goal: { metric: "leads" } };
    expect(review(["reach"], goals).findings).toEqual([{ kind: "goal-metric-missing", metric: "leads" }]);
    expect(found(["leads"], goals)).toEqual([]);
  });
});
