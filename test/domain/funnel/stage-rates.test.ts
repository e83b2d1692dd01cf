import { describe, expect, test } from "vitest";
import { differencesFromPlan } from "../../../src/domain/funnel/differs-from-plan.ts";
import { EMPTY_FUNNEL } from "../../../src/domain/funnel/funnel-counts.ts";
import { stageRates, wideningStages } from "../../../src/domain/funnel/stage-rates.ts";
import { scenario } from "../../state/campaign.ts";

describe("counted stages", () => {
  test("have the rate of the nearest stage before that was counted", () => {
    const steps = stageRates({ ...EMPTY_FUNNEL, impressions: 1000, visits: 50, sales: 5 });
    expect(steps.map(({ stage, from, rate }) => [stage, from, rate])).toEqual([
      ["impressions", null, null],
      ["visits", "impressions", 0.05],
      ["sales", "visits", 0.1],
    ]);
  });

  test("set people who interacted against people reached, and never against impressions", () => {
    const steps = stageRates({ ...EMPTY_FUNNEL, impressions: 1000, reach: 400, engaged: 20 });
    expect(steps.find(({ stage }) => stage === "engaged")).toMatchObject({ from: "reach", rate: 0.05 });
    expect(steps.find(({ stage }) => stage === "reach")).toMatchObject({ from: null });
  });

  test("have no rate of a stage that nobody came to", () => {
    const steps = stageRates({ ...EMPTY_FUNNEL, visits: 0, sales: 0 });
    expect(steps[1]?.rate).toEqual({ undefined: "no-visits" });
    expect(wideningStages({ ...EMPTY_FUNNEL, visits: 0, sales: 2 })).toBe(1);
  });
});

describe("a funnel beside a plan", () => {
  const counted = { ...EMPTY_FUNNEL, months: 6, visits: 16_800, sales: 672 };

  test("says nothing while both tell the same, roundings apart", () => {
    expect(differencesFromPlan(counted, scenario)).toEqual([]);
    expect(differencesFromPlan({ ...counted, visits: 16_790 }, scenario)).toEqual([]);
  });

  test("says where they differ, a month at a time", () => {
    expect(differencesFromPlan({ ...counted, months: 3 }, scenario)).toEqual([
      { figure: "visits", counted: 5600, planned: 2800 },
    ]);
    expect(differencesFromPlan({ ...counted, sales: 336 }, scenario)).toEqual([
      { figure: "closeRate", counted: 0.02, planned: 0.04 },
    ]);
  });

  test("says nothing of what one of them has no figure for", () => {
    expect(differencesFromPlan(EMPTY_FUNNEL, scenario)).toEqual([]);
    const { channels, ...rest } = scenario;
    const twice = { ...rest, channels: [...channels, ...channels] };
    expect(differencesFromPlan(counted, twice)).toEqual([]);
  });
});
