import { atom, computed } from "nanostores";
import type { Plan } from "../../domain/simulation/plan.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import { createUndoHistory } from "./undo-history.ts";
import { $workbook, savePlans, saveSimulator } from "./workbook.ts";
import { MOST_PLANS } from "./workbook-document.ts";

/** The sample that the simulator's bench shows while nothing of the learner's is on it. */
export const $sample = atom<Plan | null>(null);

/** A plan from elsewhere that is looked at and tried, while the learner's own stays as it is; it is not kept. */
export const $guest = atom<Plan | null>(null);

/** What is on the bench: a guest, else the learner's plan, else the sample. `null` outside the simulator. */
export const $plan = computed(
  [$workbook, $sample, $guest],
  ({ simulator }, sample, guest) => guest ?? simulator ?? sample,
);

/** The bench's plan, projected. */
export const $planProjection = computed($plan, (plan) => (plan ? projectScenario(plan.scenario) : null));

/** What stands on the bench. An `own` of `null` is the untouched sample. */
type Standing = { readonly own: Plan | null; readonly guest: Plan | null };

// One history a visit.
const history = createUndoHistory<Standing>();

/** Whether there is something to undo or redo. */
export const $canUndo = history.$can;

/** Replaces the bench's plan with `change` of it. Changes of one `gesture` (a drag, a run of keys) undo as one. */
export function changePlan(change: (plan: Plan) => Plan, gesture: string): void {
  const plan = $plan.get();
  if (!plan) return;
  const next = change(plan);
  if (next === plan) return;
  const before = standing();
  history.record(before, gesture);
  put(before.guest ? { ...before, guest: next } : { own: next, guest: null });
}

/** Puts another plan on the bench, in place of the learner's; `null` the sample. It can be undone. */
export function openPlan(plan: Plan | null, gesture: string): void {
  history.record(standing(), gesture);
  put({ own: plan, guest: null });
}

/** Puts a plan on the bench to be looked at, beside the learner's own; `null` puts their own back. It can be undone. */
export function lookAtPlan(plan: Plan | null, gesture: string): void {
  const before = standing();
  history.record(before, gesture);
  put({ ...before, guest: plan });
}

/** Goes back to before the last change. */
export function undoPlan(): void {
  move(history.undo(standing()));
}

/** Makes the change undone last again. */
export function redoPlan(): void {
  move(history.redo(standing()));
}

/** Forgets what could be undone: the plan was changed in another tab, whose changes are not to be taken back here. */
export const forgetUndo = history.clear;

/** Keeps the bench's plan under this name, in place of one of the same name. False when there is no room for one more. */
export function savePlanAs(name: string): boolean {
  const plan = $plan.get();
  const { plans } = $workbook.get();
  const isNew = plans.every((each) => each.name !== name);
  if (!plan || (isNew && plans.length >= MOST_PLANS)) return false;
  const named = { ...plan, name };
  const before = standing();
  put(before.guest ? { ...before, guest: named } : { own: named, guest: null });
  savePlans((plans) => [...plans.filter((each) => each.name !== name), named]);
  return true;
}

/** Takes a saved plan away. */
export function forgetPlan(name: string): void {
  savePlans((plans) => plans.filter((each) => each.name !== name));
}

function standing(): Standing {
  return { own: $workbook.get().simulator, guest: $guest.get() };
}

function put({ own, guest }: Standing): void {
  const before = standing();
  if (own !== before.own) saveSimulator(own);
  if (guest !== before.guest) $guest.set(guest);
}

function move(to: { readonly state: Standing } | null): void {
  if (to) put(to.state);
}
