import { type Ref, useId } from "react";
import type { MetricList } from "../../adapters/metric/metric-list.ts";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import { reviewMetricSet } from "../../domain/metric/review-metric-set.ts";
import { metricSet as english } from "../../i18n/en/metric-set.ts";
import { metricSet as french } from "../../i18n/fr/metric-set.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { ChosenMetric } from "./ChosenMetric.tsx";
import { SetFindings } from "./SetFindings.tsx";

const WORDS = { fr: french, en: english };

type Props = {
  readonly list: MetricList;
  readonly locale: Locale;
  readonly ref: Ref<HTMLElement>;
  /** Puts a metric into the set, or takes it out. */
  onToggle(metric: string): void;
};

/** The learner's own set: each metric with its decision and its place, and what the set as a whole lacks. */
export function MetricSet({ list, locale, ref, onToggle }: Props) {
  const id = useId();
  const format = useFormat(locale);
  const words = WORDS[locale];
  const business = useBusiness();
  const listed = (metric: string) => list.metrics.find((candidate) => candidate.id === metric) ?? null;
  const { choices, deciding, findings } = reviewMetricSet(business.metrics, listed, business);
  const count = choices.length;
  const title = () => {
    if (deciding === 0) return words.decidingNone;
    if (deciding < count) return words.deciding(format.count(deciding), format.count(count), deciding === 1);
    return count === 1 ? words.decidingOne : words.decidingAll(format.count(count));
  };
  return (
    <section className="plate metric-set" ref={ref} tabIndex={-1} aria-labelledby={`${id}-set`}>
      <p className="caption">{words.set}</p>
      <h3 id={`${id}-set`}>{title()}</h3>
      <ol className="chosen-metrics">
        {choices.map((reviewed) => (
          <ChosenMetric
            key={reviewed.choice.metric}
            reviewed={reviewed}
            metric={listed(reviewed.choice.metric)}
            words={words}
            onChange={(facts) =>
              changeBusiness("metrics", (before) =>
                before.map((choice) =>
                  choice.metric === reviewed.choice.metric ? { ...choice, ...facts } : choice,
                ),
              )
            }
            onRemove={() => onToggle(reviewed.choice.metric)}
          />
        ))}
      </ol>
      {(count > 1 || findings.length > 0) && (
        <SetFindings
          findings={findings}
          nameOf={(metric) => listed(metric)?.name ?? metric}
          goals={list.goals}
          words={words}
          onAdd={onToggle}
        />
      )}
    </section>
  );
}
