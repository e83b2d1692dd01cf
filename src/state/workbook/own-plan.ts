import { BLANK_MONTH } from "../../domain/business/blank-month.ts";
import { type Plan, planOf, withScenario } from "../../domain/simulation/plan.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { $workbook, changeBusiness } from "./workbook.ts";

/** The plan of a business of which no figure is known. */
export const BLANK_PLAN: Plan = planOf(BLANK_MONTH);

/** Keeps the open business's plan as `change` of it, begun from a blank month. */
export function changeOwnPlan(change: (plan: Plan) => Plan): void {
  changeBusiness("plan", (plan) => change(plan ?? BLANK_PLAN));
}

/** The same of its scenario; ranges and moves of inputs that it no longer has are dropped. */
export function changeOwnScenario(change: (scenario: Scenario) => Scenario): void {
  changeOwnPlan((plan) => withScenario(plan, change(plan.scenario)));
}

/** The open business's plan; blank while it has none. */
export function ownPlan(): Plan {
  return $workbook.get().business.plan ?? BLANK_PLAN;
}
