import { type Ref, useId } from "react";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import type { MetricChoice } from "../../domain/metric/metric-choice.ts";
import { reviewMetricSet } from "../../domain/metric/review-metric-set.ts";
import type { metricPicker } from "../../i18n/fr/metric-picker.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ChosenMetric } from "./ChosenMetric.tsx";
import type { ListedMetric } from "./listed-metric.ts";
import type { FilterOptions } from "./MetricFilters.tsx";
import { SetFindings } from "./SetFindings.tsx";

type Props = {
  readonly metrics: readonly ListedMetric[];
  readonly options: FilterOptions;
  readonly locale: Locale;
  readonly words: typeof metricPicker;
  readonly ref: Ref<HTMLElement>;
  onChange(metric: string, facts: Partial<MetricChoice>): void;
  onToggle(metric: string): void;
};

/** The learner's own set: each metric with its decision and its place, and what the set as a whole lacks. */
export function MetricSet({ metrics, options, locale, words, ref, onChange, onToggle }: Props) {
  const id = useId();
  const format = useFormat(locale);
  const business = useBusiness();
  const listed = (metric: string) => metrics.find((candidate) => candidate.id === metric) ?? null;
  const { choices, deciding, findings } = reviewMetricSet(business.metrics, listed, business);
  const count = choices.length;
  const title = () => {
    if (count === 0) return words.empty;
    if (deciding === 0) return words.decidingNone;
    if (deciding < count) return words.deciding(format.count(deciding), format.count(count));
    return count === 1 ? words.decidingOne : words.decidingAll(format.count(count));
  };
  return (
    <section className="plate metric-set" ref={ref} tabIndex={-1} aria-labelledby={`${id}-set`}>
      <header className="plate-head">
        <p className="caption">{words.set}</p>
        <h3 id={`${id}-set`}>{title()}</h3>
        {count === 0 && <p>{words.emptyHow}</p>}
      </header>
      {count > 0 && (
        <ol className="chosen-metrics">
          {choices.map((reviewed) => (
            <ChosenMetric
              key={reviewed.choice.metric}
              reviewed={reviewed}
              metric={listed(reviewed.choice.metric)}
              words={words}
              onChange={(facts) => onChange(reviewed.choice.metric, facts)}
              onRemove={() => onToggle(reviewed.choice.metric)}
            />
          ))}
        </ol>
      )}
      {(count > 1 || findings.length > 0) && (
        <SetFindings
          findings={findings}
          nameOf={(metric) => listed(metric)?.name ?? metric}
          goals={options.goal}
          words={words}
          onAdd={onToggle}
        />
      )}
    </section>
  );
}
