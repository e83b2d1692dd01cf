import type { ReactNode } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { customerValue, yearlyContribution } from "../../domain/roi/customer-value.ts";
import type { RepeatPurchases, Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ownValueFormsWords } from "../../i18n/own-value-forms-words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly repeat: RepeatPurchases;
  readonly locale: Locale;
  field(name: string, label: string | undefined): ReactNode;
};

/** How customers come back, and what a new one is worth by it. */
export function RepeatForm({ scenario, repeat, locale, field }: Props) {
  const format = useFormat(locale);
  const words = ownValueFormsWords(locale);
  const { ordersPerYear, retention, discount } = repeat;
  const yearly = yearlyContribution(scenario.orderValue, ordersPerYear, scenario.margin);
  const worth = customerValue(yearly, retention, discount, "at-once");
  return (
    <>
      {Object.entries(words.repeat).map(([name, label]) => field(name, label))}
      {!isDefined(worth) ? (
        <p className="to-mend-note" role="status">
          <MendIcon /> {words.endless}
        </p>
      ) : (
        worth > 0 && <p>{words.customer(format.money(worth))}</p>
      )}
    </>
  );
}
