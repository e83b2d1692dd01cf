import { useRef, useState } from "react";
import { roiCurve } from "../../charts/geometry/roi-curve.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { seenAtMonth as english } from "../../i18n/en/seen-at-month.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import { seenAtMonth as french } from "../../i18n/fr/seen-at-month.ts";
import type { Locale } from "../../i18n/locale.ts";
import { CurveMarks } from "./CurveMarks.tsx";

const WORDS = { fr: french, en: english };
const HEIGHT = 340;

type Props = { readonly published: Scenario; readonly locale: Locale };

/** The ROI that a measurement at the end of each month would show; the reader moves the month. */
export function SeenAtMonth({ published, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const format = useFormat(locale);
  const words = WORDS[locale];
  const { months } = projectScenario(scenario);
  const [chosen, setChosen] = useState(3);
  const month = Math.min(chosen, months.length);
  const rates = months.map((row) => row.netRoiSoFar);
  const seen = rates[month - 1];
  const final = rates.at(-1);
  const defined = rates.filter(isDefined);

  if (seen === undefined || final === undefined || !isDefined(seen) || !isDefined(final)) {
    return (
      <figure ref={box} className="plate">
        <h3>{words.undefinedTitle}</h3>
      </figure>
    );
  }
  const curve = roiCurve(defined, HEIGHT, { x: 4, top: 30, bottom: 30 });
  const size = (rate: number) => format.percent(Math.abs(rate));
  const title =
    month === months.length
      ? words.titleSame(size(final), final >= 0)
      : words.title(format.count(month), size(seen), seen >= 0, size(final), final >= 0);
  const bounds = { unit: "months", min: 1, max: months.length, reach: months.length, step: 1 } as const;
  return (
    <figure ref={box} className="plate">
      <header className="plate-head">
        <h3 aria-live="polite">{title}</h3>
        <p>
          {words.caption} {words.endOfSpending(format.count(scenario.months))}
        </p>
      </header>
      <CurveMarks
        curve={curve}
        height={HEIGHT}
        chosen={month}
        lastSpending={scenario.months}
        show={(rate) => format.percent(rate)}
        words={words}
        pending={words.pending(format.count(Math.abs(final - seen) * 100))}
      />
      <div className="month-slider">
        <RulerSlider
          label={words.slider}
          value={month}
          bounds={bounds}
          locale={locale}
          onChange={setChosen}
          divisions={months.length - 1}
          major={1}
        />
        <div className="month-marks caption" aria-hidden="true">
          {months.map((row) => (
            <span key={row.month} className={row.month === month ? "is-now" : undefined}>
              {row.month}
            </span>
          ))}
        </div>
      </div>
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
