import { MonthBars } from "../../../charts/marks/MonthBars.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorTimeWords } from "../../../i18n/simulator-time-words.ts";

type Props = {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** What the sales are called, in the plural. */
  readonly sales: string;
  readonly locale: Locale;
};

/** The value of each month, and how much of it is still on its way on the last day of activity. */
export function PipelineFigure({ scenario, projection, sales, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorTimeWords(locale).pipeline;
  const { months, pipeline, value, valueInHorizon } = projection;
  const isPending = pipeline > 0.5;
  const lastMonth = months.findLast((row) => row.value > 0.5)?.month ?? scenario.months;
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {value <= 0.5
            ? words.titleNothing
            : isPending
              ? words.title(format.money(pipeline), format.percent(pipeline / value))
              : words.titleNone}
        </h3>
        <p>
          {words.caption(format.money(valueInHorizon))}{" "}
          {isPending && words.until(format.count(lastMonth), sales, format.count(openSales(projection)))}
        </p>
      </header>
      <MonthBars
        bars={months.map((row) => ({
          month: row.month,
          amount: row.value,
          side: "value",
          isPending: row.afterHorizon,
        }))}
        height={170}
        now={null}
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
          format.money(row.value),
          format.money(value - row.cumulatedValue),
        ])}
      />
    </figure>
  );
}

/** Sales that are still to close on the last day of activity, repeat orders left out. */
function openSales({ sales, salesInHorizon }: Projection): number {
  return Math.round(sales - salesInHorizon);
}
