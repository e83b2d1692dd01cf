import { balanceBars } from "../../../charts/geometry/balance-bars.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

const HEIGHT = 200;

type Props = { readonly scenario: Scenario; readonly projection: Projection; readonly locale: Locale };

/** The cumulated balance month by month, and the month in which the stake is back. */
export function CashFigure({ scenario, projection, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale).cash;
  const { months } = projection;
  const balances = months.map((row) => row.cumulatedProfit);
  const { bars, zero, gridlines } = balanceBars(balances, HEIGHT);
  const paidBack = breakEvenMonth(balances);
  const atEnd = balances[scenario.months - 1] ?? 0;
  const width = 100 / months.length;
  // On a long horizon only some bars have room for their figure.
  const labelEvery = Math.ceil(months.length / 9);
  const labelled = (index: number) =>
    index === months.length - 1 || index + 1 === scenario.months || index % labelEvery === 0;
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
      <svg className="cash" width="100%" height={HEIGHT + 24} aria-hidden="true">
        <Hatching />
        {gridlines.map((line) => (
          <line key={line.amount} className="hair" x1="0" x2="100%" y1={line.y} y2={line.y} />
        ))}
        {months.map((row, index) => {
          const bar = bars[index];
          const side = row.cumulatedProfit < 0 ? "cost" : "value";
          if (!bar) return null;
          return (
            <g key={row.month}>
              <rect
                className={row.afterHorizon ? `hatched-${side}` : `fill-${side}`}
                x={`${index * width + width * 0.14}%`}
                width={`${width * 0.72}%`}
                y={bar.top}
                height={Math.max(bar.height, 1)}
              />
              {labelled(index) && (
                <text
                  className={`mono ${side}`}
                  x={`${(index + 0.5) * width}%`}
                  y={bar.labelY}
                  textAnchor="middle"
                >
                  {format.count(Math.round(row.cumulatedProfit / 100))}
                </text>
              )}
              {labelled(index) && (
                <text
                  className={row.month === paidBack ? "mono is-now" : "mono"}
                  x={`${(index + 0.5) * width}%`}
                  y={HEIGHT + 20}
                  textAnchor="middle"
                >
                  {index === 0 ? `${words.month} 1` : row.month}
                </text>
              )}
            </g>
          );
        })}
        <line className="ink-line" x1="0" x2="100%" y1={zero} y2={zero} />
        {scenario.salesCycle > 0 && (
          <>
            <line
              className="ink-line dashed"
              x1={`${scenario.months * width}%`}
              x2={`${scenario.months * width}%`}
              y1="0"
              y2={HEIGHT}
            />
            <text className="label" x={`${scenario.months * width}%`} dx="-6" y="10" textAnchor="end">
              {words.endOfPlan}
            </text>
          </>
        )}
      </svg>
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
