import { moneyCurves } from "../../../charts/geometry/money-curves.ts";
import { MoneyCurves } from "../../../charts/marks/MoneyCurves.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorTimeWords } from "../../../i18n/simulator-time-words.ts";

const HEIGHT = 260;

type Props = { readonly scenario: Scenario; readonly projection: Projection; readonly locale: Locale };

/** What has been spent and what has come in so far, month by month, and where the second covers the first. */
export function CumulatedFigure({ scenario, projection, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorTimeWords(locale).cumulated;
  const { months, investment, value } = projection;
  const month = breakEvenMonth(months.map((row) => row.cumulatedProfit));
  const curves = moneyCurves(
    months.map((row) => ({
      month: row.month,
      cost: row.cumulatedInvestment,
      value: row.cumulatedValue,
    })),
    HEIGHT,
    { left: 1, right: 2, top: 22, bottom: 24 },
  );
  const isPaidBack = isDefined(month) && investment > 0;
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {investment <= 0
            ? words.titleNothing
            : isPaidBack
              ? words.title(format.count(month))
              : words.titleNever(format.money(investment - value))}
        </h3>
        <p>{words.caption}</p>
      </header>
      <MoneyCurves
        curves={curves}
        height={HEIGHT}
        breakEven={isPaidBack ? month : null}
        lastMonth={scenario.months}
        words={{
          cost: words.cost(format.money(investment)),
          value: words.value(format.money(value)),
          breakEven: isPaidBack ? words.breakEven(format.count(month)) : "",
          month: words.month,
        }}
        show={(cents) => format.count(cents / 100)}
      />
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={months.map((row) => [
          format.count(row.month),
          format.money(row.cumulatedInvestment),
          format.money(row.cumulatedValue),
          format.money(row.cumulatedProfit, "always"),
        ])}
      />
    </figure>
  );
}
