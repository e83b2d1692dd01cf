import { type ReactNode, useState } from "react";
import type { MetricFamily } from "../../../domain/metric/metric.ts";
import type { RecordedMetricId } from "../../../domain/record/recorded-metric.ts";
import type { TallySeries } from "../../../domain/record-tally/tally.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";
import { MetricFigure } from "./MetricFigure.tsx";

type Props = {
  readonly family: MetricFamily;
  /** Those that are on record. */
  readonly metrics: readonly RecordedMetricId[];
  readonly series: readonly TallySeries[];
  readonly children?: ReactNode;
};

/** A family of metrics: one of them at a time. */
export function FamilySection({ family, metrics, series, children }: Props) {
  const { metricName } = useHub();
  const say = useBoard().words.board;
  const [chosen, setChosen] = useState<RecordedMetricId | null>(null);
  const metric = metrics.find((each) => each === chosen) ?? metrics[0];
  const { name, says } = say.families[family];
  if (!metric) return null;
  return (
    <section className="board-family" aria-labelledby={`family-${family}`}>
      <header>
        <h2 id={`family-${family}`}>
          {name} <small>{says}</small>
        </h2>
        {metrics.length > 1 && (
          <label className="own-field">
            <span className="visually-hidden">{say.metricOf(name)}</span>
            <select
              value={metric}
              onChange={(event) => setChosen(metrics.find((each) => each === event.target.value) ?? null)}
            >
              {metrics.map((each) => (
                <option key={each} value={each}>
                  {metricName(each)}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {children}
      <MetricFigure
        key={metric}
        metric={metric}
        channels={series.filter((each) => each.metric === metric)}
        name={family}
      />
    </section>
  );
}
