import type { MetricList } from "../../adapters/metric/metric-list.ts";
import { Ruler } from "../../charts/marks/Ruler.tsx";
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

/** Pixels of a family's ruler that stand for a metric. */
const TICK = 7;

/** What is left of the catalogue, family by family, as the built page has it. */
export function MetricEntries({ list, shown, isOpen, isChosen, words, onToggle }: Props) {
  return METRIC_FAMILIES.map((family) => {
    const metrics = shown.filter((metric) => metric.family === family);
    if (metrics.length === 0) return null;
    const { name, says } = list.families[family];
    const chosen = metrics.filter(({ id }) => isChosen(id)).length;
    return (
      <details className="metric-family" key={`${family} ${isOpen}`} open={isOpen}>
        <summary>
          <h4>{name}</h4> <span>{says}</span>
          <span className="family-ruler caption">
            {chosen > 0 && words.chosenHere(chosen)} {metrics.length}
            <Ruler divisions={metrics.length} major={5} height={10} width={metrics.length * TICK + 1} />
            <svg width={metrics.length * TICK} height="3" aria-hidden="true">
              <rect width={chosen * TICK} height="3" />
            </svg>
          </span>
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
