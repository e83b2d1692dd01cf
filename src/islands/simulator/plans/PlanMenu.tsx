import { startTransition, useId, useState } from "react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { fetched } from "../fetched.tsx";

const PlanPanel = fetched(async () => (await import("./PlanPanel.tsx")).PlanPanel);

type Props = { readonly plan: Plan; readonly locale: Locale };

/** Opens the list of campaigns: the samples, and what the learner saved. */
export function PlanMenu({ plan, locale }: Props) {
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  const id = useId();
  const words = simulatorWords(locale).plans;
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-expanded={open}
        aria-controls={id}
        disabled={!hydrated}
        // It opens once there is something in it: nothing flashes by.
        onClick={() => startTransition(() => setOpen(!open))}
      >
        {words.open}
      </button>
      <div id={id} className="plan-panel" hidden={!open}>
        {open && <PlanPanel plan={plan} locale={locale} onDone={() => setOpen(false)} />}
      </div>
    </>
  );
}
