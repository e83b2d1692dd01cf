import { isSame } from "../../domain/quantity/is-same.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import { $workbook, savePlans } from "../workbook/workbook.ts";
import { MOST_PLANS } from "../workbook/workbook-document.ts";

/** Letters that a name may have. */
const LONGEST_NAME = 80;

/** True when the learner's own plan is on the bench and nowhere else (`others` are at hand too): opening another would be its end. */
export function hasUnsavedWork(...others: readonly Plan[]): boolean {
  const { simulator, plans } = $workbook.get();
  return simulator !== null && ![...others, ...plans].some((plan) => isSame(plan, simulator));
}

/** True when there is room for one more saved plan. */
export function canSavePlans(count = 1): boolean {
  return $workbook.get().plans.length + count <= MOST_PLANS;
}

/** Saves a plan under its name, or `usual` when it has none; a number is added where that name is taken. Returns it. */
export function keepAside(plan: Plan, usual: string): string {
  const name = freeName(plan.name.trim() || usual);
  savePlans((plans) => [...plans, { ...plan, name }]);
  return name;
}

/** Adds plans to the saved ones, but for those that are there already; as many as there is room for. Returns how many. */
export function keepAll(plans: readonly Plan[]): number {
  let kept = 0;
  for (const plan of plans) {
    if (!canSavePlans() || $workbook.get().plans.some((each) => isSame(each, plan))) continue;
    keepAside(plan, plan.name);
    kept++;
  }
  return kept;
}

function freeName(wanted: string): string {
  const taken = new Set($workbook.get().plans.map(({ name }) => name));
  for (let count = 1; ; count++) {
    const mark = count === 1 ? "" : ` (${count})`;
    const name = wanted.slice(0, LONGEST_NAME - mark.length) + mark;
    if (!taken.has(name)) return name;
  }
}
