import { useId } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { LIMITS } from "../../domain/business/limits.ts";
import type { ListedMetric } from "../../domain/metric/listed-metric.ts";
import type { MetricChoice } from "../../domain/metric/metric-choice.ts";
import type { ReviewedChoice } from "../../domain/metric/review-metric-set.ts";
import type { metricSet } from "../../i18n/fr/metric-set.ts";

type Props = {
  readonly reviewed: ReviewedChoice;
  /** `null` where the catalogue has no such metric. */
  readonly metric: ListedMetric | null;
  readonly words: typeof metricSet;
  onChange(facts: Partial<MetricChoice>): void;
  onRemove(): void;
};

/** A metric of the set: what would be done differently if it moved by a third, and where it is read. */
export function ChosenMetric({ reviewed, metric, words, onChange, onRemove }: Props) {
  const id = useId();
  const { choice, decides, isRead } = reviewed;
  const name = metric?.name ?? choice.metric;
  const places = [...new Set(metric?.platforms.map(({ where }) => where))];
  return (
    <li>
      <h4>{name}</h4>
      <button type="button" className="text-button" aria-label={words.remove(name)} onClick={onRemove}>
        {words.takeOut}
      </button>
      <div>
        <label htmlFor={`${id}-decision`}>{words.decision}</label>
        <textarea
          id={`${id}-decision`}
          rows={2}
          maxLength={LIMITS.text}
          value={choice.decision}
          aria-describedby={decides ? undefined : `${id}-watched`}
          onChange={(event) => onChange({ decision: event.target.value })}
        />
        {!decides && (
          <p className="to-mend-note" id={`${id}-watched`}>
            <MendIcon /> {words.watched}
          </p>
        )}
      </div>
      <div>
        <label htmlFor={`${id}-where`}>{words.where}</label>
        <input
          id={`${id}-where`}
          type="text"
          autoComplete="off"
          maxLength={LIMITS.line}
          value={choice.where}
          aria-describedby={decides && !isRead ? `${id}-unread` : undefined}
          onChange={(event) => onChange({ where: event.target.value })}
        />
        {!isRead && (
          <>
            {places.length > 0 && (
              <p className="metric-places">
                {words.suggest}{" "}
                {places.map((place) => (
                  <button
                    key={place}
                    type="button"
                    className="text-button"
                    onClick={() => {
                      onChange({ where: place });
                      // The suggestions go; the field they filled in stays.
                      document.getElementById(`${id}-where`)?.focus();
                    }}
                  >
                    {place}
                  </button>
                ))}
              </p>
            )}
            {/* What decides nothing need not be found yet. */}
            {decides && (
              <p className="to-mend-note" id={`${id}-unread`}>
                <MendIcon /> {words.unread}
              </p>
            )}
          </>
        )}
      </div>
    </li>
  );
}
