import type { Plan } from "../../domain/simulation/plan.ts";
import { openPlan } from "../workbook/simulator-plan.ts";
import { $workbook } from "../workbook/workbook.ts";
import { canSavePlans, hasUnsavedWork, keepAside } from "./own-work.ts";

/**
 * Puts a plan on the simulator's bench. One that is there and saved nowhere is saved first, under its name or `usual`; false, and
 * nothing is done, when there is no room for it.
 */
export function takeToBench(plan: Plan, usual: string): boolean {
  const { simulator } = $workbook.get();
  if (simulator && hasUnsavedWork(plan)) {
    if (!canSavePlans()) return false;
    keepAside(simulator, usual);
  }
  openPlan(plan, "records");
  return true;
}
