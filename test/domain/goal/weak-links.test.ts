import { describe, expect, test } from "vitest";
import type { ChainGoal, GoalChain } from "../../../src/domain/goal/goal-chain.ts";
import { weakLinks } from "../../../src/domain/goal/weak-links.ts";
import { METRICS, metricOf } from "../../../src/domain/metric/metric-catalogue.ts";

const goal: ChainGoal = {
  id: "g1",
  kind: "leads",
  text: "Cinq cents inscriptions par mois",
  metrics: ["leads", "lead-rate"],
};
const chain: GoalChain = { ambition: "Vendre en ligne toute l’année", goals: [goal] };
const found = (change: Partial<ChainGoal>) =>
  weakLinks({ ...chain, goals: [{ ...goal, ...change }] }, metricOf).map(({ code, metrics }) => [
    code,
    ...metrics,
  ]);

describe("a chain", () => {
  test("from an ambition to metrics that tell its goal has no weak link", () => {
    expect(weakLinks(chain, metricOf)).toEqual([]);
  });

  test("without an ambition or a goal says so", () => {
    const codes = weakLinks({ ambition: " ", goals: [] }, metricOf).map(({ code }) => code);
    expect(codes).toEqual(["no-ambition", "no-goal"]);
  });

  test.each([
    ["is not written", { text: "" }, [["goal-unwritten"]]],
    ["is of no kind", { kind: null }, [["goal-without-kind"]]],
    ["has no metric", { metrics: [] }, [["goal-without-metric"]]],
    ["is told by likes", { metrics: ["leads", "engagements"] }, [["metric-tells-another", "engagements"]]],
    [
      "is told by one figure twice",
      { kind: "traffic" as const, metrics: ["clicks", "visits"] },
      [["metrics-tell-the-same", "clicks", "visits"]],
    ],
  ])("whose goal %s is weak there", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  test("with more metrics than anyone looks at is weak", () => {
    const kind = "sales" as const;
    const metrics = METRICS.filter(({ stage }) => stage === "sale").map(({ id }) => id);
    expect(found({ kind, metrics }).map(([code]) => code)).toContain("too-many-metrics");
  });

  test("is not judged by a metric that nobody knows", () => {
    expect(found({ metrics: ["no-such-metric"] })).toEqual([]);
  });
});
