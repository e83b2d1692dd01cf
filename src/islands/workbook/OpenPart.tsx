import type { Business } from "../../domain/business/business.ts";
import type { PartName } from "../../domain/business/parts.ts";
import { useDesk } from "./desk.ts";
import { benchPlanOf, takeToSimulator, VIEW_OF } from "./open-plan.ts";

type Props = { readonly part: PartName; readonly business: Business };

/** Leads from a part to the simulator's view of it, with the business's figures on the bench; absent while there are none. */
export function OpenPart({ part, business }: Props) {
  const { words, simulator } = useDesk();
  const plan = benchPlanOf(business);
  if (!plan) return null;
  const view = VIEW_OF[part];
  return (
    <button
      type="button"
      className="text-button part-open"
      onClick={() => takeToSimulator(plan, `${simulator}#${view}`)}
    >
      {words.page.simulator.views[view]}
    </button>
  );
}
