import { type ReactNode, useId, useMemo, useRef, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { MetricChoice } from "../../domain/metric/metric-choice.ts";
import { metricPicker as english } from "../../i18n/en/metric-picker.ts";
import { metricPicker as french } from "../../i18n/fr/metric-picker.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { type Filters, type ListedMetric, NO_FILTERS, passes } from "./listed-metric.ts";
import { type FilterOptions, MetricFilters } from "./MetricFilters.tsx";
import { MetricSet } from "./MetricSet.tsx";
import { useBuiltList } from "./use-built-list.ts";

const WORDS = { fr: french, en: english };

type Props = {
  readonly metrics: readonly ListedMetric[];
  readonly options: FilterOptions;
  readonly locale: Locale;
  /** The catalogue as a list of the built page, family by family. */
  readonly children?: ReactNode;
};

/** The catalogue of metrics to look through, and the set that the learner makes of it: each with the decision it informs. */
export function MetricPicker({ metrics, options, locale, children }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const own = useRef<HTMLElement>(null);
  const format = useFormat(locale);
  const words = WORDS[locale];
  const { metrics: choices, chain } = useBusiness();
  const [asked, setAsked] = useState<Filters | null>(null);
  // Until the learner looks for something, what their own goal asks for comes first.
  const filters = asked ?? { ...NO_FILTERS, goal: chain.goals[0]?.kind ?? "" };
  const isFiltered = Object.values(filters).some((wanted) => wanted !== "");
  const key = Object.values(filters).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filters, told apart by what is in them.
  const shown = useMemo(
    () => new Set(metrics.filter((metric) => passes(metric, filters)).map(({ id: metric }) => metric)),
    [metrics, key],
  );
  const chosen = useMemo(() => new Set(choices.map(({ metric }) => metric)), [choices]);
  useBuiltList(list, { shown, chosen, isFiltered });

  const nameOf = (metric: string) => metrics.find((listed) => listed.id === metric)?.name ?? metric;
  const change = (next: (before: readonly MetricChoice[]) => readonly MetricChoice[]) =>
    changeBusiness("metrics", next);
  const toggle = (metric: string) => {
    const isChosen = chosen.has(metric);
    if (!isChosen && choices.length >= LIMITS.metrics) return;
    change((before) =>
      isChosen
        ? before.filter((choice) => choice.metric !== metric)
        : [...before, { metric, decision: "", where: "" }],
    );
    const count = format.count(choices.length + (isChosen ? -1 : 1));
    announce(() => (isChosen ? words.removed : words.added)(nameOf(metric), count));
  };

  return (
    <div className="metric-picker">
      <section className="plate" aria-labelledby={`${id}-filters`}>
        <h3 id={`${id}-filters`}>{words.filters}</h3>
        <MetricFilters
          filters={filters}
          options={options}
          words={words}
          onChange={(filter, wanted) => setAsked({ ...filters, [filter]: wanted })}
        />
        <p className="metric-count">
          <span role="status">
            {shown.size === 0
              ? words.none
              : words.shown(format.count(shown.size), format.count(metrics.length))}
          </span>{" "}
          {isFiltered && (
            <button type="button" className="text-button" onClick={() => setAsked(NO_FILTERS)}>
              {words.clear}
            </button>
          )}
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the buttons of the built list within it. */}
        <div
          ref={list}
          onClick={({ target }) => {
            const metric = (target as Element).closest("[data-add]")?.closest<HTMLElement>("[data-metric]");
            if (metric) toggle(metric.dataset["metric"] ?? "");
          }}
        >
          {children}
        </div>
      </section>
      <MetricSet
        ref={own}
        metrics={metrics}
        options={options}
        locale={locale}
        words={words}
        onChange={(metric, facts) =>
          change((before) =>
            before.map((choice) => (choice.metric === metric ? { ...choice, ...facts } : choice)),
          )
        }
        onToggle={(metric) => {
          toggle(metric);
          // The button goes with what it took out.
          own.current?.focus();
        }}
      />
    </div>
  );
}
