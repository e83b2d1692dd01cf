import { useId, useState } from "react";
import { roundScale } from "../../../charts/geometry/ticks.ts";
import { Hatching } from "../../../charts/marks/Hatching.tsx";
import { Ruler } from "../../../charts/marks/Ruler.tsx";
import { DataTable } from "../../../controls/DataTable.tsx";
import { QuantityField } from "../../../controls/QuantityField.tsx";
import { inPairs, signedPoints } from "../../../controls/say-chance.ts";
import { useExampleInput } from "../../../controls/use-example.ts";
import { useFormat } from "../../../controls/use-format.ts";
import { experimentVerdict } from "../../../domain/experiment/experiment-verdict.ts";
import { roundPlan } from "../../../domain/experiment/round-plan.ts";
import { wilsonInterval } from "../../../domain/experiment/wilson-interval.ts";
import type { trackingChance } from "../../../i18n/fr/tracking-chance.ts";
import type { ChanceCloudProps } from "./ChanceCloud.tsx";
import { IntervalBar } from "./IntervalBar.tsx";

/** How much better B's published rate is. */
const BETTER = 1.25;
/** How far the axis goes, in the higher of the two. */
const AXIS = 2.2;
const SHOWN = { unit: "count", min: 100, max: 1_000_000, reach: 20_000, step: 250, whole: true } as const;

/** Two posts' click rates, whose intervals narrow as more impressions are counted: the same difference turns from noise to real. */
export function TwoRates({
  input,
  rate: published,
  shown: first,
  locale,
  words,
}: ChanceCloudProps & { readonly words: typeof trackingChance.rates }) {
  const format = useFormat(locale);
  const hatch = useId();
  const rateA = useExampleInput(input) ?? published;
  const [chosen, setRateB] = useState<number | null>(null);
  const [shown, setShown] = useState(first);
  const rateB = chosen ?? rateA * BETTER;
  const observations = Math.round(shown);
  const versions = [rateA, rateB].map((rate, index) => {
    const successes = Math.round(observations * rate);
    const interval = wilsonInterval({ successes, observations });
    return {
      name: "AB"[index] ?? "",
      successes,
      rate: successes / observations,
      interval: "undefined" in interval ? { low: 0, high: 1 } : interval,
    };
  });
  const [a, b] = versions.map(({ name, successes }) => ({
    name,
    exposed: observations,
    converted: successes,
  }));
  const verdict = a && b ? experimentVerdict({ a, b }) : { kind: "incomplete" as const };
  const comparison = "comparison" in verdict ? verdict.comparison : null;
  const marks = roundScale(0, Math.max(rateA, rateB, 0.002) * AXIS, 5);
  const reach = marks.at(-1) ?? 1;
  const count = format.count(observations);
  const points = (rate: number) => words.points(rate * 100, signedPoints(rate, format));
  const gap =
    comparison &&
    words.range(
      points(comparison.difference),
      points(comparison.interval.low),
      points(comparison.interval.high),
    );
  const title = !comparison
    ? words.few(count)
    : comparison.difference === 0
      ? words.same
      : verdict.kind === "cannot-tell"
        ? words.noise(count)
        : words.real(count, verdict.kind === "b-better" ? "B" : "A");
  return (
    <figure className="plate chance">
      <header className="plate-head">
        <h3 aria-live="polite">{title}</h3>
        <p>{words.caption}</p>
      </header>
      <QuantityField label={words.shown} value={shown} bounds={SHOWN} locale={locale} onChange={setShown} />
      <QuantityField
        label={words.rateB}
        value={rateB}
        bounds={{ unit: "rate", min: 0, max: 1, reach: 0.06, step: 0.001 }}
        locale={locale}
        onChange={setRateB}
      />
      <svg width="0" height="0" aria-hidden="true">
        <Hatching name={hatch} />
      </svg>
      <ul className="interval-rows">
        {versions.map(({ name, successes, rate, interval }) => (
          <IntervalBar
            key={name}
            name={words.row(name, format.count(successes), count)}
            range={words.range(
              format.percent(rate),
              format.percent(interval.low),
              format.percent(interval.high),
            )}
            at={rate}
            interval={interval}
            axis={[0, reach]}
            hatch={hatch}
          />
        ))}
      </ul>
      <Ruler divisions={(marks.length - 1) * 10} major={10} height={12} towards="down" />
      <div className="guess-marks caption" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark}>{format.percent(mark)}</span>
        ))}
      </div>
      {comparison && gap && (
        <ul className="interval-rows">
          <IntervalBar
            name={words.gap}
            range={gap}
            at={comparison.difference}
            interval={comparison.interval}
            axis={[-reach / 2, reach / 2]}
            zero={words.zero}
            hatch={hatch}
          />
        </ul>
      )}
      {comparison && (
        <p className="chance-finding">
          {words.chance(inPairs(comparison.p, format, words))}{" "}
          {"probability" in verdict && words.ahead(format.decimal(verdict.probability * 100, 0))}{" "}
          {"toGo" in verdict && verdict.toGo && words.needed(format.count(roundPlan(verdict.toGo.perArm)))}
        </p>
      )}
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={[
          ...versions.map(({ name, successes, rate, interval }) => [
            name,
            format.count(successes),
            format.percent(rate),
            format.percent(interval.low),
            format.percent(interval.high),
          ]),
          ...(comparison
            ? [
                [
                  words.gap,
                  "",
                  points(comparison.difference),
                  points(comparison.interval.low),
                  points(comparison.interval.high),
                ],
              ]
            : []),
        ]}
      />
    </figure>
  );
}
