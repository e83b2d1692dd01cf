import type { ReactNode } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { customerValue, yearlyContribution } from "../../domain/roi/customer-value.ts";
import type { RepeatPurchases, Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { valueWords } from "../../i18n/value-words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly locale: Locale;
  change(next: (scenario: Scenario) => Scenario): void;
  field(name: string, label: string | undefined): ReactNode;
};

/** Where a learner starts who says that customers come back; the month books their first year. */
const FIRST: RepeatPurchases = { ordersPerYear: 2, retention: 0.5, discount: 0.1, years: 1 };

/** What a customer is worth who buys again; left out until the learner says that theirs do. */
export function OwnCustomer({ scenario, locale, change, field }: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = valueWords(locale).own;
  const { repeat, orderValue, margin } = scenario;
  const worth =
    repeat &&
    customerValue(
      yearlyContribution(orderValue, repeat.ordersPerYear, margin),
      repeat.retention,
      repeat.discount,
      "at-once",
    );
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
        <span>{words.repeats}</span>
      </label>
      {Object.entries(words.repeat).map(([name, label]) => repeat && field(name, label))}
      {worth !== undefined &&
        (isDefined(worth) ? (
          worth > 0 && <p>{words.customer(format.money(worth))}</p>
        ) : (
          <p className="to-mend-note">
            <MendIcon /> {words.endless}
          </p>
        ))}
    </div>
  );
}
