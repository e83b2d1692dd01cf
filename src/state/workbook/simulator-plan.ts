import { atom, computed } from "nanostores";
import type { Plan } from "../../domain/simulation/plan.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import { createUndoHistory } from "./undo-history.ts";
import { $workbook, savePlans, saveSimulator } from "./workbook.ts";

/** The sample that the simulator's bench shows while nothing of the learner's is on it. */
export const $sample = atom<Plan | null>(null);

/** What is on the bench: the learner's plan, or the sample. `null` outside the simulator. */
export const $plan = computed([$workbook, $sample], ({ simulator }, sample) => simulator ?? sample);

/** The bench's plan, projected. */
export const $planProjection = computed($plan, (plan) => (plan ? projectScenario(plan.scenario) : null));

// One history a visit: `null` stands for the untouched sample.
const history = createUndoHistory<Plan | null>();

/** Whether there is something to undo or redo. */
export const $canUndo = history.$can;

/** Replaces the bench's plan with `change` of it. Changes of one `gesture` (a drag, a run of keys) undo as one. */
export function changePlan(change: (plan: Plan) => Plan, gesture: string): void {
  const plan = $plan.get();
  if (!plan) return;
  const next = change(plan);
  if (next === plan) return;
  history.record($workbook.get().simulator, gesture);
  saveSimulator(next);
}

/** Puts another plan on the bench; `null` the sample. It can be undone. */
export function openPlan(plan: Plan | null, gesture: string): void {
  history.record($workbook.get().simulator, gesture);
  saveSimulator(plan);
}

/** Goes back to before the last change. */
export function undoPlan(): void {
  move(history.undo($workbook.get().simulator));
}

/** Makes the change undone last again. */
export function redoPlan(): void {
  move(history.redo($workbook.get().simulator));
}

/** Forgets what could be undone: the plan was changed in another tab, whose changes are not to be taken back here. */
export const forgetUndo = history.clear;

/** Keeps the bench's plan under this name, in place of one of the same name. */
export function savePlanAs(name: string): void {
  const plan = $plan.get();
  if (!plan) return;
  const named = { ...plan, name };
  saveSimulator(named);
  savePlans((plans) => [...plans.filter((each) => each.name !== name), named]);
}

/** Takes a saved plan away. */
export function forgetPlan(name: string): void {
  savePlans((plans) => plans.filter((each) => each.name !== name));
}

function move(to: { readonly state: Plan | null } | null): void {
  if (to) saveSimulator(to.state);
}
