import { useId } from "react";
import type { MetricList } from "../../adapters/metric/metric-list.ts";
import { METRIC_FAMILIES } from "../../domain/metric/metric.ts";
import type { metricPicker } from "../../i18n/fr/metric-picker.ts";
import { FILTERS, type FilterName, type Filters } from "./filters.ts";

type Props = {
  /** `null` until the catalogue has come. */
  readonly list: MetricList | null;
  readonly filters: Filters;
  readonly words: typeof metricPicker;
  onChange(filter: FilterName, wanted: string): void;
};

/** Five ways to narrow the catalogue. */
export function MetricFilters({ list, filters, words, onChange }: Props) {
  const id = useId();
  const options = (filter: FilterName): Readonly<Record<string, string>> => {
    if (!list) return {};
    if (filter === "money") return { yes: words.monetary, no: words.nonMonetary };
    if (filter === "family")
      return Object.fromEntries(METRIC_FAMILIES.map((family) => [family, list.families[family].name]));
    return { goal: list.goals, stage: list.stages, platform: list.platforms }[filter];
  };
  return (
    <div className="metric-filters">
      {FILTERS.map((filter) => (
        <p key={filter}>
          <label htmlFor={`${id}-${filter}`}>{words.by[filter]}</label>
          <select
            id={`${id}-${filter}`}
            value={list ? filters[filter] : ""}
            disabled={!list}
            onChange={(event) => onChange(filter, event.target.value)}
          >
            <option value="">{words.any}</option>
            {Object.entries(options(filter)).map(([wanted, name]) => (
              <option key={wanted} value={wanted}>
                {name}
              </option>
            ))}
          </select>
        </p>
      ))}
    </div>
  );
}
