import type { MetricList } from "../../adapters/metric/metric-list.ts";
import type { ListedMetric } from "../../domain/metric/listed-metric.ts";
import type { metricPicker } from "../../i18n/fr/metric-picker.ts";

type Props = {
  readonly metric: ListedMetric;
  readonly list: MetricList;
  readonly isChosen: boolean;
  readonly words: typeof metricPicker;
  onToggle(): void;
};

/** A metric of the catalogue: its name and formula, which open to its base, what misleads about it, and where it is read. */
export function MetricEntry({ metric, list, isChosen, words, onToggle }: Props) {
  const facts = [
    [words.base, metric.per === null ? words.noBase : list.bases[metric.per]],
    [words.stage, list.stages[metric.stage]],
    [words.direction, list.better[metric.better]],
    [words.beware, metric.pitfalls.join(" ")],
  ];
  return (
    <li>
      <details>
        <summary>
          <b>{metric.name}</b> <span>{metric.formula}</span>
          {isChosen && <small> {words.isChosen}</small>}
        </summary>
        <dl>
          {facts.map(([name, fact]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
          <div>
            <dt>{words.where}</dt>
            <dd>
              {metric.platforms.length === 0 && words.nowhere}
              {metric.platforms.map((shown) => (
                <span key={shown.platform + shown.where}>
                  {words.place(list.platforms[shown.platform], shown.where)}
                  {shown.verified ? (
                    <a href={shown.address} lang="en">
                      {shown.name}
                    </a>
                  ) : (
                    <>
                      <i lang="en">{shown.name}</i> ({words.unverified})
                    </>
                  )}
                </span>
              ))}
            </dd>
          </div>
        </dl>
        <button type="button" className="text-button" onClick={onToggle}>
          {isChosen ? words.chosen : words.add}
        </button>
      </details>
    </li>
  );
}
