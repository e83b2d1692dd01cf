import { describe, expect, test } from "vitest";
import { range } from "../../../src/domain/quantity/range.ts";
import {
  type Plan,
  planOf,
  widenInput,
  withScenario,
  writePlanInput,
} from "../../../src/domain/simulation/plan.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";

const scenario: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 2,
  orderValue: 9000,
  margin: 0.4,
  channels: [],
  investment: [{ id: "staff", kind: "staff", hours: 20, hourlyCost: 3000 }],
};

const plan: Plan = {
  ...planOf(scenario, "cafe-merisier"),
  name: "Automne",
  assumptions: [
    { input: "margin", range: range(0.3, 0.4, 0.5, "triangular") },
    { input: "staff.hours", range: range(15, 20, 40) },
  ],
  moves: [
    { input: "margin", value: 0.45, say: "What if the supplier gave in?" },
    { input: "staff.hours", value: 30, say: "And if it took longer?" },
  ],
};

const rangesOf = ({ assumptions }: Plan) =>
  Object.fromEntries(
    assumptions.map(({ input, range: { low, likely, high } }) => [input, [low, likely, high]]),
  );

describe("a plan", () => {
  test("of a scenario alone has nothing uncertain, no target and no moves", () => {
    const bare = { name: "", scenario, assumptions: [], target: null, moves: [] };
    expect(planOf(scenario)).toEqual({ ...bare, sample: null });
    expect(planOf(scenario, "cafe-merisier")).toEqual({ ...bare, sample: "cafe-merisier" });
  });

  test("takes a new value as its range's likely one, and stretches the range where it must", () => {
    const within = writePlanInput(plan, "margin", 0.45);
    expect(within.scenario.margin).toBe(0.45);
    expect(rangesOf(within)).toEqual({ margin: [0.3, 0.45, 0.5], "staff.hours": [15, 20, 40] });
    expect(within.assumptions[0]?.range.distribution).toBe("triangular");
    expect(rangesOf(writePlanInput(plan, "margin", 0.2))).toMatchObject({ margin: [0.2, 0.2, 0.5] });
    expect(rangesOf(writePlanInput(plan, "margin", 0.9))).toMatchObject({ margin: [0.3, 0.9, 0.9] });
    expect(rangesOf(writePlanInput(plan, "margin", 7))).toMatchObject({ margin: [0.3, 1, 1] });
  });

  test("is left as it is by an input that it lacks", () => {
    expect(writePlanInput(plan, "nobody.hours", 5)).toBe(plan);
  });

  test("knows an input as a range in the place it had, or after the others, and then its likely value", () => {
    const wider = widenInput(plan, "margin", range(0.1, 0.35, 0.6));
    expect(wider.scenario.margin).toBe(0.35);
    expect(Object.keys(rangesOf(wider))).toEqual(["margin", "staff.hours"]);
    expect(rangesOf(wider)).toMatchObject({ margin: [0.1, 0.35, 0.6], "staff.hours": [15, 20, 40] });
    const further = widenInput(plan, "orderValue", range(7000, 8000, 9500));
    expect(further.scenario.orderValue).toBe(8000);
    expect(Object.keys(rangesOf(further))).toEqual(["margin", "staff.hours", "orderValue"]);
    expect(rangesOf(further)).toMatchObject({ margin: [0.3, 0.4, 0.5], orderValue: [7000, 8000, 9500] });
    expect(further.name).toBe("Automne");
  });

  test("makes a range a single figure again, the scenario's own", () => {
    const narrow = widenInput(plan, "margin", null);
    expect(narrow).toEqual({ ...plan, assumptions: plan.assumptions.slice(1) });
  });

  test("drops the ranges and moves of inputs that another scenario does not have", () => {
    const other = { ...scenario, investment: [] };
    expect(withScenario(plan, other)).toEqual({
      ...plan,
      scenario: other,
      assumptions: plan.assumptions.slice(0, 1),
      moves: plan.moves.slice(0, 1),
    });
  });
});
