import { useRef, useState } from "react";
import { Hatching } from "../../charts/marks/Hatching.tsx";
import { DataTable } from "../../controls/DataTable.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { countedGaps, type Yardstick } from "../../domain/funnel/counted-gaps.ts";
import { pathSteps } from "../../domain/funnel/path-steps.ts";
import { contributionPerSale, projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { FunnelWords } from "../../i18n/funnel-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { Choices } from "./Choices.tsx";
import { gainBars, type Measure } from "./gain-bars.ts";

const BAR = 18;
const MEASURES: readonly Measure[] = ["tenth", "month", "channel"];
/** How much more at one step, and how much of a gap is closed. */
const BOUNDS = {
  tenth: { unit: "rate", min: 0, max: 1, reach: 0.5, step: 0.01 },
  gap: { unit: "rate", min: 0, max: 1, reach: 1, step: 0.05 },
} as const;

type Props = {
  readonly published: Scenario;
  /** What Instagram's rates are held against: its own best months, and LinkedIn. */
  readonly yardsticks: { readonly month: Yardstick; readonly channel: Yardstick };
  readonly locale: Locale;
  readonly words: FunnelWords;
};

/** What one step of Instagram would bring: the same for the same share more, and something else for a gap that is closed. */
export function StepGains({ published, yardsticks, locale, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const [measure, setMeasure] = useState<Measure>("tenth");
  const [shares, setShares] = useState({ tenth: 0.1, gap: 1 });
  const format = useFormat(locale);
  const projected = projectScenario(scenario).channels[0];
  if (!projected) return null;
  const kind = measure === "tenth" ? "tenth" : "gap";
  const share = shares[kind];
  const sales = projected.sales / scenario.months;
  const contribution = contributionPerSale(scenario);
  const steps = pathSteps(projected.channel);
  const yardstick = measure === "tenth" ? null : yardsticks[measure];
  const rows = gainBars(steps, sales, share, yardstick);
  const widest = Math.max(...rows.map(({ high, gain }) => Math.max(high, gain))) || 1;
  const width = (gain: number) => `${Math.max(0, (gain / widest) * 100)}%`;
  const gap = yardstick ? countedGaps(steps, yardstick)[0] : undefined;
  // With a decimal: times the margin of a sale, it is the money beside it.
  const gained = (gain: number) => format.decimal(gain, 1);
  const largest = Math.max(...rows.map(({ gain }) => gain));
  return (
    <figure ref={box} className="plate step-gains">
      <header className="plate-head">
        <h3>
          {measure === "tenth"
            ? words.tenthTitle(format.percent(share), gained(rows[0]?.gain ?? 0))
            : gap
              ? words.gapTitle[measure](words.steps[gap.step], gained(largest))
              : words.noGap[measure]}
        </h3>
        <p>{words.measureCaption[measure]}</p>
      </header>
      <Choices<Measure>
        legend={words.measure}
        choices={MEASURES.map((each) => [each, words.measures[each]])}
        chosen={measure}
        onChoose={setMeasure}
      />
      <QuantityField
        label={words.shareOf[kind]}
        value={share}
        bounds={BOUNDS[kind]}
        locale={locale}
        key={kind}
        onChange={(next) => setShares({ ...shares, [kind]: next })}
      />
      <ul className="gain-rows">
        {rows.map(({ step, rate, to, gain, low, high }, index) => (
          <li key={step} className={gap?.step === step ? "is-now" : undefined}>
            <span className="gain-name">{words.steps[step]}</span>
            <svg width="100%" height={BAR} aria-hidden="true">
              {index === 0 && <Hatching />}
              <rect className="hatched-value" width={width(high)} height={BAR} />
              <rect className="fill-value" width={width(low)} height={BAR} />
              {high > low && <line className="gain-line" x1={width(gain)} x2={width(gain)} y2={BAR} />}
              <line className="axis" x1="0.5" x2="0.5" y2={BAR} />
            </svg>
            <span className="gain-figures">
              {to > rate ? (
                <>
                  <b>{words.moreSales(gained(gain))}</b>{" "}
                  <b className="value">{format.money(gain * contribution, "always")}</b>{" "}
                  <span>{words.fromTo(format.percent(rate), format.percent(to))}</span>
                </>
              ) : (
                <span>{words.ahead(format.percent(rate))}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <DataTable
        locale={locale}
        caption={words.gainTable}
        head={words.gainHead}
        rows={rows.map(({ step, rate, to, gain }) => [
          words.steps[step],
          format.percent(rate),
          format.percent(to),
          gained(gain),
          format.money(gain * contribution),
        ])}
      />
    </figure>
  );
}
