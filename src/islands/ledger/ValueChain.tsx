import { LivingFigure } from "../../controls/LivingFigure.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { LedgerWords } from "../../i18n/ledger-words.ts";
import type { Locale } from "../../i18n/locale.ts";

type Props = {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly locale: Locale;
  readonly words: LedgerWords["chain"];
};

/** How visits become value, as one line of arithmetic whose rates the reader can change. */
export function ValueChain({ scenario, projection, locale, words }: Props) {
  const format = useFormat(locale);
  const share = 1 / scenario.months;
  const channel = scenario.channels[0];
  if (!channel) return null;
  const input = (of: string, label: string, value: number) => (
    <LivingFigure of={of} label={label} initial={value} locale={locale} />
  );
  return (
    <ol className="chain">
      <li>
        <span>{words.visits}</span>
        <b>{format.count(projection.clicks * share)}</b>
      </li>
      <li>
        <span>
          {words.closeRate} {input(`${channel.id}.closeRate`, words.closeRateLabel, channel.closeRate)}
        </span>
        <b>{words.orders(format.count(projection.sales * share))}</b>
      </li>
      <li>
        <span>
          {words.orderValue} {input("orderValue", words.orderValueLabel, scenario.orderValue)}
        </span>
        <b>{words.sales(format.money(projection.revenue * share))}</b>
      </li>
      <li>
        <span>
          {words.margin} {input("margin", words.marginLabel, scenario.margin)}
        </span>
        <b className="value">{words.value(format.money(projection.value * share))}</b>
      </li>
    </ol>
  );
}
