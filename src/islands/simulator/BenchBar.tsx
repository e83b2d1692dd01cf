import { useStore } from "@nanostores/react";
import { memo } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { newGesture } from "../../controls/use-quantity-input.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { $canUndo, openPlan, redoPlan, undoPlan } from "../../state/workbook/simulator-plan.ts";
import { PlanMenu } from "./plans/PlanMenu.tsx";
import { PresenterButton } from "./presenter/PresenterButton.tsx";
import { ShareButton } from "./sharing/ShareButton.tsx";
import { SharedPlanPanel } from "./sharing/SharedPlanPanel.tsx";
import { useSample } from "./use-names.ts";

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly sample: Plan;
  readonly locale: Locale;
};

/** What is on the bench, and what can be done with all of it. */
export const BenchBar = memo(function BenchBar({ plan, projection, sample, locale }: Props) {
  const can = useStore($canUndo, { ssr: () => ({ undo: false, redo: false }) });
  const hydrated = useHydrated();
  const words = simulatorWords(locale);
  const from = useSample(plan, locale);
  const isSample = plan === sample;
  const name = plan.name || from?.name || words.title;
  const act = (label: string, off: boolean, run: () => void) => (
    <button
      type="button"
      className="text-button"
      onClick={off ? undefined : run}
      aria-disabled={off || !hydrated}
    >
      {label}
    </button>
  );
  return (
    <div className="bench-bar">
      <h1>{name}</h1>
      {from && <p>{plan.name ? words.plans.begunFrom(from.name) : from.lookAt}</p>}
      <div className="bench-acts">
        <PlanMenu plan={plan} locale={locale} />
        {act(words.undo, !can.undo, undoPlan)}
        {act(words.redo, !can.redo, redoPlan)}
        {act(words.reset, isSample, () => openPlan(null, newGesture()))}
        <ShareButton locale={locale} />
        <PresenterButton plan={plan} projection={projection} locale={locale} name={name} />
      </div>
      <SharedPlanPanel locale={locale} sample={sample} />
    </div>
  );
});
