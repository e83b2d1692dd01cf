import { useStore } from "@nanostores/react";
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from "react";
import { $metricList, askMetricList } from "../../adapters/metric/metric-list.ts";
import { announce } from "../../adapters/page/announce.ts";
import { fetchedPart } from "../../controls/fetched-part.ts";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { type Filters, NO_FILTERS, passes } from "./filters.ts";
import { MetricEntries } from "./MetricEntries.tsx";
import { MetricFilters } from "./MetricFilters.tsx";
import { useWords } from "./words.ts";

/** Fetched once there is a set to show. */
const MetricSet = fetchedPart(async () => (await import("./MetricSet.tsx")).MetricSet, Unreached);

type Props = {
  readonly locale: Locale;
  /** Names and formulas of the catalogue, which the page is built with. */
  readonly children?: ReactNode;
};

/** The catalogue of metrics to look through, and the set that the learner makes of it: each with the decision it informs. */
export function MetricPicker({ locale, children }: Props) {
  const id = useId();
  const own = useRef<HTMLElement>(null);
  const format = useFormat(locale);
  const words = useWords();
  const found = useStore($metricList, { ssr: () => null });
  const list = found === "out-of-reach" ? null : found;
  const { metrics: choices, chain } = useBusiness();
  const [asked, setAsked] = useState<Filters | null>(null);
  useEffect(() => askMetricList(locale), [locale]);

  // Until the learner looks for something, what their own goal asks for comes first.
  const filters = asked ?? { ...NO_FILTERS, goal: chain.goals[0]?.kind ?? "" };
  const isFiltered = Object.values(filters).some((wanted) => wanted !== "");
  const metrics = list?.metrics ?? [];
  const shown = metrics.filter((metric) => passes(metric, filters));
  const isChosen = (metric: string) => choices.some((choice) => choice.metric === metric);
  const toggle = (metric: string) => {
    const goes = isChosen(metric);
    if (!goes && choices.length >= LIMITS.metrics) return;
    changeBusiness("metrics", (before) =>
      goes
        ? before.filter((choice) => choice.metric !== metric)
        : [...before, { metric, decision: "", where: "" }],
    );
    const name = metrics.find((listed) => listed.id === metric)?.name ?? metric;
    const count = format.count(choices.length + (goes ? -1 : 1));
    announce(() => (goes ? words.removed : words.added)(name, count));
  };

  return (
    <div className="metric-picker">
      <section className="plate" aria-labelledby={`${id}-filters`}>
        <h3 id={`${id}-filters`}>{words.filters}</h3>
        <MetricFilters
          list={list}
          filters={filters}
          words={words}
          onChange={(filter, wanted) => setAsked({ ...filters, [filter]: wanted })}
        />
        {found === "out-of-reach" && (
          <p role="alert">
            {words.unreached}{" "}
            <button type="button" className="text-button" onClick={() => askMetricList(locale)}>
              {words.retry}
            </button>
          </p>
        )}
        {list && (
          <p className="metric-count">
            <span role="status">
              {shown.length === 0
                ? words.none
                : words.shown(format.count(shown.length), format.count(metrics.length))}
            </span>{" "}
            {isFiltered && (
              <button type="button" className="text-button" onClick={() => setAsked(NO_FILTERS)}>
                {words.clear}
              </button>
            )}
          </p>
        )}
        {list ? (
          <MetricEntries
            list={list}
            shown={shown}
            isOpen={isFiltered}
            isChosen={isChosen}
            words={words}
            onToggle={toggle}
          />
        ) : (
          children
        )}
      </section>
      {choices.length === 0 ? (
        <section className="plate metric-set" ref={own} tabIndex={-1} aria-label={words.set}>
          <p className="caption">{words.set}</p>
          <h3>{words.empty}</h3>
          <p className="hand-note">{words.emptyHow}</p>
        </section>
      ) : list ? (
        <Suspense>
          <MetricSet
            ref={own}
            list={list}
            locale={locale}
            onToggle={(metric) => {
              toggle(metric);
              // The button goes with what it took out.
              own.current?.focus();
            }}
          />
        </Suspense>
      ) : found === null ? (
        <SetPlate />
      ) : (
        <Unreached />
      )}
    </div>
  );
}

/** The plate of the learner's own set, without the set. */
function SetPlate({ children }: { readonly children?: ReactNode }) {
  const { set } = useWords();
  return (
    <section className="plate metric-set" aria-label={set}>
      <p className="caption">{set}</p>
      {children}
    </section>
  );
}

function Unreached() {
  const { setUnreached } = useWords();
  return (
    <SetPlate>
      <p role="alert">{setUnreached}</p>
    </SetPlate>
  );
}
