import { atom } from "nanostores";
import type { Business } from "../../domain/business/business.ts";
import type { PartName } from "../../domain/business/parts.ts";
import { isSame } from "../../domain/quantity/is-same.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import { canSavePlans, hasUnsavedWork, keepAside } from "../../state/sharing/own-work.ts";
import { openPlan } from "../../state/workbook/simulator-plan.ts";
import { $workbook } from "../../state/workbook/workbook.ts";

/** The view of the simulator in which each part's figures are at work; the names are those of its tabs. */
export const VIEW_OF = {
  guess: "overview",
  chain: "path",
  goal: "questions",
  metrics: "indicators",
  funnel: "path",
  records: "time",
  experiments: "compare",
  score: "indicators",
  values: "indicators",
  investment: "overview",
  ranges: "uncertainty",
  decision: "questions",
  report: "overview",
} as const satisfies Record<PartName, string>;

/** A plan on its way to the simulator, while the learner is asked about another that is on the bench and saved nowhere. */
export type Waiting = { readonly plan: Plan; readonly address: string; readonly hasRoom: boolean };

export const $waiting = atom<Waiting | null>(null);

/** As many letters as a plan's name may have. */
const LONGEST_NAME = 80;

/** A business's figures as a plan for the bench, under the business's name; `null` while there are none. */
export function benchPlanOf({ plan, name }: Business): Plan | null {
  return plan && { ...plan, name: plan.name || name.trim().slice(0, LONGEST_NAME) };
}

/** Puts a plan on the bench and goes there; asks first where it would take the place of work that is saved nowhere. */
export function takeToSimulator(plan: Plan, address: string): void {
  const isThere = isSame($workbook.get().simulator, plan);
  if (!isThere && hasUnsavedWork()) $waiting.set({ plan, address, hasRoom: canSavePlans() });
  else go(plan, address);
}

/** Saves what is on the bench under its name, or `usual` when it has none, then goes on. */
export function keepBenchAndGo({ plan, address }: Waiting, usual: string): void {
  const bench = $workbook.get().simulator;
  if (bench) keepAside(bench, usual);
  go(plan, address);
}

function go(plan: Plan, address: string): void {
  $waiting.set(null);
  openPlan(plan, "workbook");
  // What waits to be kept is kept as the page is left.
  location.assign(address);
}
