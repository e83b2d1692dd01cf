import { useStore } from "@nanostores/react";
import { useState } from "react";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { $plan, changePlan, undoPlan } from "../../../state/workbook/simulator-plan.ts";

/** Changes the plan from an answer, and remembers what was said of it until the plan changes again. */
export function useApplied() {
  const present = useStore($plan);
  const [applied, setApplied] = useState<{ readonly plan: Plan | null; readonly said: string } | null>(null);
  return {
    said: applied !== null && applied.plan === present ? applied.said : null,
    apply: (change: (plan: Plan) => Plan, said: string) => {
      changePlan(change, newGesture());
      setApplied({ plan: $plan.get(), said });
    },
  };
}

type Props = { readonly said: string | null; readonly undo: string };

/** What was just done to the plan, and the way back. It stands empty from the start: screen readers follow only what they know. */
export function AppliedNote({ said, undo }: Props) {
  return (
    <span className="applied-note" role="status">
      {said !== null && (
        <>
          {said}{" "}
          <button type="button" className="text-button" onClick={undoPlan}>
            {undo}
          </button>
        </>
      )}
    </span>
  );
}
