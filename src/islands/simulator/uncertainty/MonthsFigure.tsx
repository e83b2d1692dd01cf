import { memo } from "react";
import { type BandPart, monthBands } from "../../../charts/geometry/month-bands.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import { BAND_TRIALS, type MonthSpread } from "../../../domain/uncertainty/monthly-band.ts";
import type { TrialReport } from "../../../domain/uncertainty/trial-report.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { uncertaintyWords } from "../../../i18n/simulator-uncertainty-words.ts";

const HEIGHT = 200;

type Props = { readonly report: TrialReport; readonly locale: Locale };

/** The cumulated balance month by month, as a band. */
export const MonthsFigure = memo(function MonthsFigure({ report, locale }: Props) {
  const format = useFormat(locale);
  const words = uncertaintyWords(locale).months;
  const { months } = report;
  const { bands, zero, gridlines } = monthBands(months, HEIGHT);
  const paidBack = breakEvenMonth(months.map(({ p50 }) => p50));
  const width = 100 / months.length;
  const labelEvery = Math.ceil(months.length / 9);
  const money = (cents: number) => format.money(cents, "always");
  const parts = (pieces: readonly BandPart[], look: string, x: number, wide: number) =>
    pieces.map(({ side, top, height }) => (
      <rect key={side} className={`${look}-${side}`} x={`${x}%`} width={`${wide}%`} y={top} height={height} />
    ));
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>{isDefined(paidBack) ? words.title(format.count(paidBack)) : words.titleNever}</h3>
        <p>{words.caption(format.count(Math.min(BAND_TRIALS, report.trials)))}</p>
      </header>
      <svg className="cash months" width="100%" height={HEIGHT + 24} aria-hidden="true">
        <Hatching />
        {gridlines.map(({ amount, y }) => (
          <g key={amount}>
            <line className="hair" x1="0" x2="100%" y1={y} y2={y} />
            <text className="mono" x="0" y={y - 4}>
              {format.money(amount)}
            </text>
          </g>
        ))}
        {bands.map(({ month, wide, narrow, median }, index) => {
          const left = index * width;
          return (
            <g key={month}>
              {parts(wide, "hatched", left + width * 0.14, width * 0.72)}
              {parts(narrow, "fill", left + width * 0.32, width * 0.36)}
              <line
                className="months-median"
                x1={`${left + width * 0.14}%`}
                x2={`${left + width * 0.86}%`}
                y1={median}
                y2={median}
              />
              {(index % labelEvery === 0 || index === months.length - 1) && (
                <text
                  className={month === paidBack ? "mono is-now" : "mono"}
                  x={`${left + width / 2}%`}
                  y={HEIGHT + 20}
                  textAnchor="middle"
                >
                  {index === 0 ? `${words.month} 1` : month}
                </text>
              )}
            </g>
          );
        })}
        <line className="ink-line" x1="0" x2="100%" y1={zero} y2={zero} />
      </svg>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={months.map((each: MonthSpread) => [
          format.count(each.month),
          ...[each.p5, each.p25, each.p50, each.p75, each.p95].map(money),
        ])}
      />
    </figure>
  );
});
