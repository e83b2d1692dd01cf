import { type Ref, useState } from "react";
import { roiCurve } from "../charts/geometry/roi-curve.ts";
import { CurveMarks } from "../charts/marks/CurveMarks.tsx";
import { isDefined } from "../domain/quantity/outcome.ts";
import type { ProjectedMonth } from "../domain/simulation/projection.ts";
import { formatOutcome } from "../i18n/format/quantity-format.ts";
import type { seenAtMonth } from "../i18n/fr/seen-at-month.ts";
import type { Locale } from "../i18n/locale.ts";
import { DataTable } from "./DataTable.tsx";
import { RulerSlider } from "./RulerSlider.tsx";
import { useFormat } from "./use-format.ts";

type Props = {
  readonly months: readonly ProjectedMonth[];
  /** The last month of activity. */
  readonly lastSpending: number;
  readonly locale: Locale;
  readonly words: typeof seenAtMonth;
  readonly className?: string;
  readonly height?: number;
  readonly ref?: Ref<HTMLElement>;
};

/** The ROI that a measurement at the end of each month would show, beside the one once all has closed; the reader moves the month. */
export function SeenAtMonthFigure({
  months,
  lastSpending,
  locale,
  words,
  className = "plate",
  height = 340,
  ref,
}: Props) {
  const format = useFormat(locale);
  const [chosen, setChosen] = useState(3);
  // Before the first cost there is no ROI to see: the months to choose from start with it.
  const first = months.findIndex((row) => isDefined(row.netRoiSoFar)) + 1;
  const rates = months.slice(first - 1).map((row) => row.netRoiSoFar as number);
  const month = Math.min(Math.max(chosen, first), months.length);
  const seen = rates[month - first];
  const final = rates.at(-1);
  if (first === 0 || seen === undefined || final === undefined) {
    return (
      <figure ref={ref} className={className}>
        <h3>{words.undefinedTitle}</h3>
      </figure>
    );
  }
  const size = (rate: number) => format.percent(Math.abs(rate));
  const title =
    month === months.length
      ? words.titleSame(size(final), final >= 0)
      : words.title(format.count(month), size(seen), seen >= 0, size(final), final >= 0);
  const bounds = { unit: "months", min: first, max: months.length, reach: months.length, step: 1 } as const;
  const markEvery = Math.ceil(rates.length / 12);
  return (
    <figure ref={ref} className={className}>
      <header className="plate-head">
        <h3 aria-live="polite">{title}</h3>
        <p>
          {words.caption} {words.endOfSpending(format.count(lastSpending))}
        </p>
      </header>
      <CurveMarks
        curve={roiCurve(rates, height, { x: 4, top: 30, bottom: 30 }, first)}
        height={height}
        chosen={month}
        lastSpending={lastSpending}
        show={(rate) => format.percent(rate)}
        words={words}
        pending={words.pending(format.count(Math.abs(final - seen) * 100))}
      />
      {rates.length > 1 && (
        <div className="month-slider">
          <RulerSlider
            label={words.slider}
            value={month}
            bounds={bounds}
            locale={locale}
            onChange={setChosen}
            divisions={rates.length - 1}
            major={1}
          />
          <div className="month-marks caption" aria-hidden="true">
            {rates.map((_, index) => {
              const at = first + index;
              // On a long horizon only some months have room for their number; an empty one keeps its place.
              const isMarked = index % markEvery === 0 || at === month;
              return (
                <span key={at} className={at === month ? "is-now" : undefined}>
                  {isMarked ? at : ""}
                </span>
              );
            })}
          </div>
        </div>
      )}
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={months.map((row) => [
          format.count(row.month),
          format.money(row.cumulatedInvestment),
          format.money(row.cumulatedValue),
          formatOutcome(row.netRoiSoFar, "rate", format, locale),
        ])}
      />
    </figure>
  );
}
