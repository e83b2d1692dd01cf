import { useId } from "react";
import { intervalRows } from "../../../charts/geometry/interval-rows.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import type { ObservedCount, ObservedFunnel } from "../../../domain/record-tally/observed-funnel.ts";
import { relativeWidth } from "../../../domain/record-tally/observed-rate.ts";
import { useHub } from "../hub.ts";
import type { MoneyWords } from "./Money.tsx";

type Props = { readonly observed: ObservedFunnel; readonly words: MoneyWords };

/** A doubt as wide as half its rate is worth saying. */
const WIDE = 0.5;
const HEIGHT = 28;

/** The rates with how far the true ones may lie; the title is that of the one least known. */
export function RatesFigure({ observed, words }: Props) {
  const { locale, format } = useHub();
  const hatch = useId();
  const say = words.rates;
  // Three digits, or the ends of a narrow interval would be written alike.
  const percent = (rate: number) => format.exactPercent(Number(rate.toPrecision(3)));
  const { counts, rates } = observed;
  const steps = [
    { name: say.click, rate: rates.click, part: counts.visits, whole: counts.impressions },
    { name: say.lead, rate: rates.lead, part: counts.leads, whole: counts.visits },
    { name: say.sale, rate: rates.sale, part: counts.sales, whole: counts.leads ?? counts.visits },
  ];
  const known = steps.flatMap(({ name, rate }) => (rate ? [{ name, ...rate }] : []));
  const [least] = known.toSorted((one, other) => relativeWidth(other) - relativeWidth(one));
  const out = ({ sample }: (typeof known)[number]) =>
    say.out(format.count(sample.successes), format.count(sample.observations));
  const impossible = steps.filter(({ part, whole, rate }) => rate === null && isMore(part, whole));
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3 aria-live="polite">
          {least
            ? say.title(least.name, out(least), percent(least.interval.low), percent(least.interval.high))
            : say.none}
        </h3>
        <p>{say.caption}</p>
      </header>
      <svg width="0" height="0" className="board-hatch" aria-hidden="true">
        <Hatching name={hatch} />
      </svg>
      <ul className="rate-rows">
        {known.map((step) => {
          // Each on an axis of its own: a click is a hundred times rarer than a sale among leads.
          const axis = intervalRows([step.interval, { low: 0, high: step.interval.high }]);
          return (
            <li key={step.name}>
              <span>
                {step.name} <b className="num">{percent(step.rate)}</b> <small>{out(step)}</small>
              </span>
              <svg className="interval" width="100%" height={HEIGHT} aria-hidden="true">
                <line x1={`${axis.zero}%`} x2="98%" y1={HEIGHT - 1} y2={HEIGHT - 1} />
                <rect
                  x={`${axis.x(step.interval.low)}%`}
                  width={`${Math.max(0.5, axis.x(step.interval.high) - axis.x(step.interval.low))}%`}
                  y="6"
                  height={HEIGHT - 12}
                  fill={`url(#${hatch}-ink)`}
                />
                <circle cx={`${axis.x(step.rate)}%`} cy={HEIGHT / 2} r="5" />
              </svg>
              <small>
                {say.between(percent(step.interval.low), percent(step.interval.high))}
                {relativeWidth(step) > WIDE && ` · ${say.wide}`}
              </small>
            </li>
          );
        })}
      </ul>
      {impossible.map(({ name }) => (
        <p key={name} className="to-mend-note">
          <MendIcon /> {say.impossible(name)}
        </p>
      ))}
      {rates.sale && <p className="board-note">{say.cohort}</p>}
      <DataTable
        locale={locale}
        caption={say.table}
        head={say.head}
        rows={known.map((step) => [
          step.name,
          percent(step.rate),
          out(step),
          say.between(percent(step.interval.low), percent(step.interval.high)),
          say.between(percent(step.range.low), percent(step.range.high)),
        ])}
      />
    </figure>
  );
}

function isMore(part: ObservedCount | null, whole: ObservedCount | null): boolean {
  return part !== null && whole !== null && part.value > whole.value;
}
