import type { FunnelCounts } from "../../domain/funnel/funnel-counts.ts";
import { planAfterFunnel, withFunnelPath } from "../../domain/funnel/plan-from-funnel.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import { changeOwnPlan, ownPlan } from "./own-plan.ts";
import { $workbook, changeBusiness } from "./workbook.ts";

/** Keeps the open business's funnel as `change` of it. Its plan follows, unless the learner changed its path by hand. */
export function changeOwnFunnel(change: (funnel: FunnelCounts) => FunnelCounts): void {
  const before = $workbook.get().business.funnel;
  const after = change(before);
  changeBusiness("funnel", () => after);
  keepPlan(planAfterFunnel(ownPlan(), before, after));
}

/** Brings the plan's path level with the funnel, whatever it was. */
export function takeFunnelIntoPlan(): void {
  keepPlan(withFunnelPath(ownPlan(), $workbook.get().business.funnel));
}

/** A plan that stays as it is is not begun for it. */
function keepPlan(plan: Plan): void {
  if (plan !== ownPlan()) changeOwnPlan(() => plan);
}
