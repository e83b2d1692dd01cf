import { describe, expect, test } from "vitest";
import { BLANK_MONTH } from "../../../src/domain/business/blank-month.ts";
import { planOf } from "../../../src/domain/simulation/plan.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import {
  addUnitValue,
  changeUnitValue,
  dropUnitValues,
  keepSalesOnly,
  MOST_VALUES,
  setByHand,
  setLeadStage,
} from "../../../src/domain/value/edit-values.ts";
import { planSchema } from "../../../src/state/workbook/plan-schema.ts";

const isKept = (scenario: Scenario) => planSchema.safeParse(planOf(scenario)).success;

describe("a learner’s values", () => {
  test("get a lead stage, and lose the lead’s value with it", () => {
    const valued = setByHand(setLeadStage(BLANK_MONTH, true), "leadValue", { unitValue: 500, reason: "" });
    expect(valued.channels[0]).toMatchObject({ leadRate: 0.1, leadValue: { unitValue: 500 } });
    expect(setLeadStage(valued, true)).toEqual(valued);
    expect(setLeadStage(valued, false)).toEqual(BLANK_MONTH);
  });

  test("go back to the derived value when the one set by hand is taken away", () => {
    const set = setByHand(BLANK_MONTH, "visitValue", { unitValue: 80, reason: "Last year’s records." });
    expect(set.channels[0]?.visitValue?.unitValue).toBe(80);
    expect(setByHand(set, "visitValue", null)).toEqual(BLANK_MONTH);
  });

  test("have ids of their own, also after one was taken away, and can be read back", () => {
    const two = addUnitValue(addUnitValue(BLANK_MONTH));
    const one = dropUnitValues(two, ({ id }) => id === "value-1");
    const ids = addUnitValue(one).unitValues?.map(({ id }) => id);
    expect(ids).toEqual(["value-2", "value-1"]);
    expect(isKept(addUnitValue(one))).toBe(true);
  });

  test("are no more than can be read back", () => {
    let full = BLANK_MONTH;
    for (let added = 0; added < MOST_VALUES + 5; added += 1) full = addUnitValue(full);
    expect(full.unitValues).toHaveLength(MOST_VALUES);
    expect(isKept(full)).toBe(true);
  });

  test("overlap with the sales as soon as a lead is valued, and no longer after one press", () => {
    const month = setLeadStage(
      {
        ...BLANK_MONTH,
        orderValue: 6000,
        margin: 0.5,
        channels: BLANK_MONTH.channels.map((channel) => ({
          ...channel,
          closeRate: 0.2,
          traffic: { from: "visits" as const, visits: 1000, adSpend: 0 },
        })),
      },
      true,
    );
    const calls = changeUnitValue(addUnitValue(month), "value-1", { unitValue: 500, perMonth: 10 });
    expect(projectScenario(calls).overlaps).toEqual([]);
    const leads = changeUnitValue(addUnitValue(calls), "value-2", { metric: "leads", unitValue: 600 });
    expect(projectScenario(leads).overlaps).toMatchObject([
      { metrics: ["leads", "sales"], countedTwice: 60_000 },
    ]);
    const kept = keepSalesOnly(leads);
    expect(projectScenario(kept).overlaps).toEqual([]);
    expect(kept.unitValues?.map(({ metric }) => metric)).toEqual(["calls-avoided"]);
  });
});
