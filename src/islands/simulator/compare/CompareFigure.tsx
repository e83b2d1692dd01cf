import { roiRuler } from "../../../charts/geometry/roi-ruler.ts";
import { Ruler } from "../../../charts/marks/Ruler.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../../domain/roi/return.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import { formatOutcome } from "../../../i18n/format/quantity-format.ts";
import { capitalised } from "../../../i18n/input-nouns.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { counted, type PlanNames } from "../../../i18n/plan-names.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";

export type Column = {
  readonly key: string;
  readonly name: string;
  readonly names: PlanNames;
  readonly plan: Plan;
  readonly projection: Projection;
};

type Props = { readonly columns: readonly Column[]; readonly locale: Locale };

/** The plans on one ruler of net ROI, and their figures in a table under it. */
export function CompareFigure({ columns, locale }: Props) {
  const format = useFormat(locale);
  const words = simulatorWords(locale).compare;
  const placed = columns.map((column) => ({
    ...column,
    net: netRoi(column.projection.value, column.projection.investment),
  }));
  const rates = placed.flatMap(({ net }) => (isDefined(net) ? [net] : []));
  const ruler = roiRuler(rates.length > 0 ? rates : [0]);
  const best = placed.reduce<(typeof placed)[number] | null>(
    (leader, each) =>
      isDefined(each.net) && (!leader || !isDefined(leader.net) || each.net > leader.net) ? each : leader,
    null,
  );
  const gain = placed.reduce((leader, each) => (profitOf(each) > profitOf(leader) ? each : leader));
  const sale = columns[0]?.names.stages.sales.many ?? "";
  // One plan's gifts beside another's orders: each figure says what it counts.
  const isOneWord = columns.every(({ names }) => names.stages.sales.many === sale);
  const rows: readonly (readonly [string, (column: (typeof placed)[number]) => string])[] = [
    [words.rows.net, ({ net }) => formatOutcome(net, "rate", format, locale)],
    [
      words.rows.gross,
      ({ projection: { value, investment } }) =>
        formatOutcome(grossReturn(value, investment), "rate", format, locale),
    ],
    [words.rows.investment, ({ projection }) => format.money(projection.investment)],
    [words.rows.value, ({ projection }) => format.money(projection.value)],
    [words.rows.profit, (column) => format.money(profitOf(column), "always")],
    [
      words.rows.atEnd,
      ({ projection }) =>
        formatOutcome(netRoi(projection.valueInHorizon, projection.investment), "rate", format, locale),
    ],
    [
      words.rows.paidBack,
      ({ projection }) => {
        const month = breakEvenMonth(projection.months.map((row) => row.cumulatedProfit));
        return isDefined(month) ? words.month(format.count(month)) : words.never;
      },
    ],
    [
      isOneWord ? capitalised(sale) : words.rows.sales,
      ({ names, projection }) => {
        const count = format.count(
          Math.round(projection.channels.reduce((sum, { sales }) => sum + sales, 0)),
        );
        return isOneWord ? count : counted(count, names.stages.sales);
      },
    ],
  ];
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {columns.length < 2 || !best
            ? words.titleAlone
            : best.key === gain.key
              ? words.title(best.name)
              : words.titleSplit(best.name, gain.name)}
        </h3>
        <p>{words.caption}</p>
      </header>
      <ol className="compare-rulers" aria-hidden="true">
        {placed.map(({ key, name, net }) => (
          <li key={key}>
            <span>{name}</span>
            <svg width="100%" height="26" aria-hidden="true">
              <line className="compare-zero" x1={`${ruler.at(0)}%`} x2={`${ruler.at(0)}%`} y1="0" y2="26" />
              {isDefined(net) && (
                <>
                  <line
                    className={net < 0 ? "compare-run cost" : "compare-run value"}
                    x1={`${ruler.at(0)}%`}
                    x2={`${ruler.at(net)}%`}
                    y1="13"
                    y2="13"
                  />
                  <svg x={`${ruler.at(net)}%`} overflow="visible" aria-hidden="true">
                    <path className="compare-blade" d="M0 22l-5-6V4h10v12z" />
                  </svg>
                </>
              )}
            </svg>
            <b className="num">{formatOutcome(net, "rate", format, locale)}</b>
          </li>
        ))}
        <li>
          <span />
          <Ruler divisions={(ruler.marks.length - 1) * 10} major={10} height={10} />
          <span />
        </li>
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="compare-scroll" tabIndex={0} aria-label={words.table}>
        <table className="compare-table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, show]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {placed.map((column) => (
                  <td key={column.key}>{show(column)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

function profitOf({ projection }: Column): number {
  return projection.value - projection.investment;
}
