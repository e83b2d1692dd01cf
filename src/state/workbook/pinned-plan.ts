import { atom } from "nanostores";
import type { Plan } from "../../domain/simulation/plan.ts";
import { $plan } from "./simulator-plan.ts";

/** The plan that the bench's is compared with; kept for the visit. `null` while none is pinned. */
export const $pinnedPlan = atom<Plan | null>(null);

/** Pins the plan as it is on the bench now. */
export function pinPlan(): void {
  $pinnedPlan.set($plan.get());
}

/** Lets go of the pinned plan. */
export function unpinPlan(): void {
  $pinnedPlan.set(null);
}
