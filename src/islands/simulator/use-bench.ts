import { useEffect, useState } from "react";
import { startWorkbookNotice } from "../../adapters/page/workbook-notice.ts";
import { onStoredElsewhere } from "../../adapters/storage/local-storage.ts";
import { followAfterPaint } from "../../controls/follow-after-paint.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import { type Projection, projectScenario } from "../../domain/simulation/project-scenario.ts";
import {
  $plan,
  $planProjection,
  $sample,
  forgetUndo,
  redoPlan,
  undoPlan,
} from "../../state/workbook/simulator-plan.ts";

startWorkbookNotice();

/** A plan with what it leads to: what every view of the simulator draws. */
export type Bench = { readonly plan: Plan; readonly projection: Projection };

/**
 * What is on the simulator's bench. It follows a change in a transition: the verdict and the field in hand answer in the
 * frame of the key press (they listen to the store themselves), and the rest of the page after it.
 */
export function useBench(sample: Plan): Bench {
  const [bench, setBench] = useState<Bench>(() => ({
    plan: sample,
    projection: projectScenario(sample.scenario),
  }));
  useEffect(() => {
    $sample.set(sample);
    return followAfterPaint($planProjection, (projection) => {
      const plan = $plan.get();
      if (plan && projection) setBench({ plan, projection });
    });
  }, [sample]);
  return bench;
}

/** Undo and redo by Ctrl (or ⌘) Z, wherever the focus is but in a field being typed in. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.dataset["typing"] !== undefined;
      if (isTyping || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redoPlan();
      else undoPlan();
    };
    addEventListener("keydown", onKey);
    // Undoing here must not take back what was done in another tab.
    const stop = onStoredElsewhere("workbook", forgetUndo);
    return () => {
      removeEventListener("keydown", onKey);
      stop();
    };
  }, []);
}
