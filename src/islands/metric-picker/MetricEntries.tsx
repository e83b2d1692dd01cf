import type { MetricList } from "../../adapters/metric/metric-list.ts";
import type { ListedMetric } from "../../domain/metric/listed-metric.ts";
import { METRIC_FAMILIES } from "../../domain/metric/metric.ts";
import type { metricPicker } from "../../i18n/fr/metric-picker.ts";
import { MetricEntry } from "./MetricEntry.tsx";

type Props = {
  readonly list: MetricList;
  readonly shown: readonly ListedMetric[];
  /** True while something is looked for: what is found need not be opened first. */
  readonly isOpen: boolean;
  isChosen(metric: string): boolean;
  readonly words: typeof metricPicker;
  onToggle(metric: string): void;
};

/** What is left of the catalogue, family by family, as the built page has it. */
export function MetricEntries({ list, shown, isOpen, isChosen, words, onToggle }: Props) {
  return METRIC_FAMILIES.map((family) => {
    const metrics = shown.filter((metric) => metric.family === family);
    if (metrics.length === 0) return null;
    const { name, says } = list.families[family];
    return (
      <details className="metric-family" key={`${family} ${isOpen}`} open={isOpen}>
        <summary>
          <h4>{name}</h4> <span>{says}</span> <span className="caption">{metrics.length}</span>
        </summary>
        <ul>
          {metrics.map((metric) => (
            <MetricEntry
              key={metric.id}
              metric={metric}
              list={list}
              isChosen={isChosen(metric.id)}
              words={words}
              onToggle={() => onToggle(metric.id)}
            />
          ))}
        </ul>
      </details>
    );
  });
}
