import { memo } from "react";
import { swingBars } from "../../../charts/geometry/swing-bars.ts";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import type { TornadoBar } from "../../../domain/uncertainty/tornado.ts";
import type { TrialReport } from "../../../domain/uncertainty/trial-report.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";

const BAR = 14;

type Props = { readonly report: TrialReport; readonly names: PlanNames; readonly locale: Locale };

/** One assumption at a time from one end of its range to the other, and what that does to the profit. */
export const TornadoFigure = memo(function TornadoFigure({ report, names, locale }: Props) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).tornado;
  const { base, bars } = report.tornado;
  const drawing = swingBars(
    bars.map(({ low, high }) => ({ low: low.profit, high: high.profit })),
    base.profit,
  );
  const money = (cents: number) => format.money(cents, "always");
  const name = ({ input }: TornadoBar) => names.spokenInput(input);
  const at = ({ input }: TornadoBar, value: number) =>
    formatInput(value, inputBounds(input).unit, format, locale);
  const [widest] = bars;
  const ends = widest ? [widest.low.profit, widest.high.profit].sort((one, other) => one - other) : [];
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {widest && widest.swing > 0
            ? words.title(name(widest), money(ends[0] ?? 0), money(ends[1] ?? 0))
            : words.titleNothing}
        </h3>
        <p>{words.caption(money(base.profit))}</p>
      </header>
      <ol className="ranked">
        {bars.map((bar, index) => (
          <li key={bar.input}>
            <span className="ranked-name">{name(bar)}</span>
            <svg className="swing" width="100%" height={BAR} aria-hidden="true">
              {drawing.bars[index]?.parts.map(({ side, x, width }) => (
                <rect key={side} className={`fill-${side}`} x={`${x}%`} width={`${width}%`} height={BAR} />
              ))}
              <line className="swing-zero" x1={`${drawing.zero}%`} x2={`${drawing.zero}%`} y1="0" y2={BAR} />
              <line className="swing-base" x1={`${drawing.base}%`} x2={`${drawing.base}%`} y1="0" y2={BAR} />
            </svg>
            <span className="ranked-words">
              {words.row(
                at(bar, bar.low.at),
                money(bar.low.profit),
                at(bar, bar.high.at),
                money(bar.high.profit),
              )}
            </span>
          </li>
        ))}
      </ol>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={bars.map((bar) => [
          name(bar),
          at(bar, bar.low.at),
          money(bar.low.profit),
          at(bar, bar.high.at),
          money(bar.high.profit),
        ])}
      />
    </figure>
  );
});
