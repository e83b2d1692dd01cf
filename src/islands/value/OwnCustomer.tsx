import { type ReactNode, Suspense } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { RepeatPurchases, Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { RepeatForm } from "./later-forms.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly locale: Locale;
  change(next: (scenario: Scenario) => Scenario): void;
  field(name: string, label: string | undefined): ReactNode;
};

/** Where a learner starts who says that customers come back; the month books their first year. */
const FIRST: RepeatPurchases = { ordersPerYear: 2, retention: 0.5, discount: 0.1, years: 1 };

/** Whether customers buy again; how often, once the learner says that theirs do. */
export function OwnCustomer({ scenario, locale, change, field }: Props) {
  const hydrated = useHydrated();
  const { repeat } = scenario;
  return (
    <div className="own-others">
      <label className="value-check">
        <input
          type="checkbox"
          checked={repeat !== undefined}
          disabled={!hydrated}
          onChange={({ target }) =>
            change((before) => ({ ...before, repeat: target.checked ? FIRST : undefined }))
          }
        />
        <span>{useWords().own.repeats}</span>
      </label>
      {repeat && (
        <Suspense>
          <RepeatForm scenario={scenario} repeat={repeat} locale={locale} field={field} />
        </Suspense>
      )}
    </div>
  );
}
