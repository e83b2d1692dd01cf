import { useId } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { metricPicker } from "../../i18n/fr/metric-picker.ts";
import { FILTERS, type FilterName, type Filters } from "./listed-metric.ts";

/** What each filter offers: what is looked for, and its words in the page's language. */
export type FilterOptions = Readonly<Record<Exclude<FilterName, "money">, Readonly<Record<string, string>>>>;

type Props = {
  readonly filters: Filters;
  readonly options: FilterOptions;
  readonly words: typeof metricPicker;
  onChange(filter: FilterName, wanted: string): void;
};

/** Five ways to narrow the catalogue. */
export function MetricFilters({ filters, options, words, onChange }: Props) {
  const id = useId();
  const hydrated = useHydrated();
  const all = { ...options, money: { yes: words.monetary, no: words.nonMonetary } };
  return (
    <div className="metric-filters">
      {FILTERS.map((filter) => (
        <p key={filter}>
          <label htmlFor={`${id}-${filter}`}>{words.by[filter]}</label>
          <select
            id={`${id}-${filter}`}
            value={filters[filter]}
            disabled={!hydrated}
            onChange={(event) => onChange(filter, event.target.value)}
          >
            <option value="">{words.any}</option>
            {Object.entries(all[filter]).map(([wanted, name]) => (
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
