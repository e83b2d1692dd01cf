import { describe, expect, test } from "vitest";
import { GOAL_KINDS } from "../../../src/domain/goal/goal-chain.ts";
import { tellsGoal } from "../../../src/domain/metric/goal-metrics.ts";
import { isMetricId, METRICS, metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { sameThings } from "../../../src/domain/metric/same-thing.ts";

const told = (kind: (typeof GOAL_KINDS)[number]) =>
  METRICS.filter((metric) => tellsGoal(metric, kind)).map(({ id }) => id);

describe("which metrics tell a goal", () => {
  test("every kind of goal has some", () => {
    expect(GOAL_KINDS.filter((kind) => told(kind).length < 3)).toEqual([]);
  });

  test("newsletter sign-ups are told by leads, their rate and their cost, not by likes", () => {
    expect(told("leads")).toEqual(["leads", "lead-rate", "cost-per-lead"]);
  });

  test("service is told by what people say", () => {
    expect(told("service")).toContain("net-sentiment-of-opinions");
    expect(told("service")).not.toContain("followers");
  });

  test("every metric tells some goal, but for the value that the field rejects", () => {
    const silent = METRICS.filter((metric) => !GOAL_KINDS.some((kind) => tellsGoal(metric, kind)));
    expect(silent.map(({ id }) => id)).toEqual(["earned-media-value"]);
  });
});

describe("metrics that tell the same thing", () => {
  test("one response over two bases is told once", () => {
    expect(sameThings(["engagement-rate-by-reach", "leads", "engagement-rate-by-followers"])).toEqual([
      ["engagement-rate-by-reach", "engagement-rate-by-followers"],
    ]);
  });

  test("a ratio and the money behind it are two things", () => {
    expect(sameThings(["net-roi", "profit"])).toEqual([]);
    expect(sameThings(["net-roi", "gross-return"])).toHaveLength(1);
  });

  test("all of the catalogue: every group is of one family, and names metrics that exist", () => {
    const groups = sameThings(METRICS.map(({ id }) => id));
    expect(groups.length).toBeGreaterThan(5);
    expect(groups.flat().filter((id) => !isMetricId(id))).toEqual([]);
    for (const group of groups) expect(new Set(group.map((id) => metricOf(id)?.family)).size).toBe(1);
  });
});
