import { MonthBars } from "../../../charts/marks/MonthBars.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

type Props = { readonly scenario: Scenario; readonly projection: Projection; readonly locale: Locale };

/** The cumulated balance month by month, and the month in which the stake is back. */
export function CashFigure({ scenario, projection, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale).cash;
  const { months } = projection;
  const balances = months.map((row) => row.cumulatedProfit);
  const paidBack = breakEvenMonth(balances);
  const atEnd = balances[scenario.months - 1] ?? 0;
  const signed = (cents: number) => format.money(cents, "always");
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {projection.investment <= 0
            ? words.titleNothing
            : isDefined(paidBack)
              ? words.title(format.count(paidBack))
              : words.titleNever}
        </h3>
        <p>{words.caption(signed(atEnd), signed(balances.at(-1) ?? 0))}</p>
      </header>
      <MonthBars
        bars={months.map((row) => ({
          month: row.month,
          amount: row.cumulatedProfit,
          side: row.cumulatedProfit < 0 ? "cost" : "value",
          isPending: row.afterHorizon,
        }))}
        height={200}
        now={isDefined(paidBack) ? paidBack : null}
        lastMonth={scenario.months}
        words={words}
        show={(cents) => format.count(Math.round(cents / 100))}
      />
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={months.map((row) => [
          format.count(row.month),
          format.money(row.investment),
          format.money(row.value),
          signed(row.cumulatedProfit),
        ])}
      />
    </figure>
  );
}
