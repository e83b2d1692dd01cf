import { useStore } from "@nanostores/react";
import { memo } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { newGesture } from "../../controls/use-quantity-input.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { $canUndo, openPlan, redoPlan, undoPlan } from "../../state/workbook/simulator-plan.ts";

type Props = { readonly plan: Plan; readonly sample: Plan; readonly locale: Locale };

/** What is on the bench, and what can be done with all of it. */
export const BenchBar = memo(function BenchBar({ plan, sample, locale }: Props) {
  const can = useStore($canUndo, { ssr: () => ({ undo: false, redo: false }) });
  const hydrated = useHydrated();
  const words = simulatorWords(locale);
  const isSample = plan === sample;
  return (
    <div className="bench-bar">
      <h1>{plan.name || words.scenario}</h1>
      <p>{words.fictional}</p>
      <div className="bench-acts">
        <button type="button" className="text-button" onClick={undoPlan} aria-disabled={!can.undo}>
          {words.undo}
        </button>
        <button type="button" className="text-button" onClick={redoPlan} aria-disabled={!can.redo}>
          {words.redo}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={isSample ? undefined : () => openPlan(null, newGesture())}
          aria-disabled={isSample || !hydrated}
        >
          {words.reset}
        </button>
      </div>
    </div>
  );
});
