import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/domain/indicator/evaluate.ts";
import { type IndicatorId, indicatorGroups } from "../../../src/domain/indicator/indicators.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, RUNS, scenario } from "../arbitraries.ts";

const CAFE: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 3,
  orderValue: 6250,
  margin: 0.48,
  channels: [
    {
      id: "instagram",
      platform: "instagram",
      traffic: {
        from: "exposure",
        adSpend: 60_000,
        costPerMille: 600,
        followers: 8750,
        postsPerMonth: 20,
        reachPerPost: 0.2,
        followerGrowth: 0,
        clickThroughRate: 0.02,
        audience: 100_000,
      },
      leadRate: 0.16,
      closeRate: 0.25,
      incremental: 1,
      engagementRate: 0.05,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 32, hourlyCost: 3750 }],
};

const all = (of: Scenario, channel = "") =>
  indicatorGroups(of, projectScenario(of), channel).flatMap(({ indicators }) => indicators);

const found = (of: Scenario, id: IndicatorId) => {
  const indicator = all(of).find((each) => each.id === id);
  if (!indicator) throw new Error(`No indicator ${id}.`);
  return indicator;
};

describe("an indicator's formula", () => {
  test("comes to the figure that is shown, for any scenario, its reason included", () => {
    holds(
      [scenario],
      (drawn) => {
        for (const { id, formula, outcome } of all(drawn, "channel-1")) {
          const written = evaluate(formula);
          if (!isDefined(outcome) || !isDefined(written)) {
            expect(written, id).toEqual(outcome);
          } else {
            const tolerance = 1e-7 * Math.max(1, Math.abs(outcome));
            expect(Math.abs(written - outcome), `${id}: ${written} against ${outcome}`).toBeLessThan(
              tolerance,
            );
          }
        }
      },
      RUNS / 2,
    );
  });

  test("has the two sides of a ratio beside it", () => {
    const { outcome, beside } = found(CAFE, "net-roi");
    const [over, under] = (beside ?? []).map(evaluate) as [number, number];
    expect(over / under).toBeCloseTo(outcome as number, 12);
    expect(found(CAFE, "cost-per-mille").beside?.map(evaluate)).toEqual([360_000, 600_000]);
  });
});

describe("the indicators", () => {
  test("are there for every part of the question, each once", () => {
    const ids = all(CAFE).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(30);
  });

  test("of gross return and net ROI are 100 points apart", () => {
    expect(found(CAFE, "gap").outcome).toBeCloseTo(1, 12);
  });

  test("of engagement are those of the first month: reach is not summed over months", () => {
    const longer = { ...CAFE, months: 12 };
    expect(found(longer, "reach").outcome).toBe(found(CAFE, "reach").outcome);
  });

  test("say why they are not defined", () => {
    const bare = { ...CAFE, channels: CAFE.channels.map((each) => ({ ...each, engagementRate: undefined })) };
    expect(found(bare, "engagements").outcome).toEqual({ undefined: "no-engagement-rate" });
    expect(found(CAFE, "customer-value").outcome).toEqual({ undefined: "no-repeat-purchases" });
    const free = { ...CAFE, investment: [], channels: [] };
    expect(indicatorGroups(free, projectScenario(free), "")).toEqual([]);
  });
});
