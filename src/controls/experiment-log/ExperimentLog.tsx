import { type ComponentType, useState } from "react";
import { LIMITS } from "../../domain/business/limits.ts";
import type { Experiment } from "../../domain/experiment/experiment.ts";
import type { trackingRecord } from "../../i18n/fr/tracking-record.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import type { Column } from "../sheet/column.ts";
import { useBusiness } from "../use-business.ts";

export type OpenExperimentProps = {
  readonly experiment: Experiment;
  /** Metrics that an experiment can be decided by. */
  readonly metrics: readonly Column[];
  readonly locale: Locale;
  onChange(change: Partial<Experiment>): void;
  onRemove(): void;
};

type Props = {
  readonly metrics: readonly Column[];
  readonly locale: Locale;
  readonly words: (typeof trackingRecord)["log"];
  /** The open entry, which is fetched with the first that is opened. */
  load(): Promise<ComponentType<OpenExperimentProps>>;
};

/** The learner's experiments, by their hypotheses; one at a time is open. Kept in their workbook. */
export function ExperimentLog({ metrics, locale, words, load }: Props) {
  const { experiments } = useBusiness();
  const [open, setOpen] = useState<string | null>(null);
  const [loaded, setLoaded] = useState<{ Entry: ComponentType<OpenExperimentProps> } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const show = (id: string | null) => {
    setOpen(id);
    if (loaded || id === null) return;
    setFailed(false);
    load().then(
      (Entry) => setLoaded({ Entry }),
      () => setFailed(true),
    );
  };
  const isFull = experiments.length >= LIMITS.experiments;
  return (
    <section className="plate log-plate" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      <ol className="log">
        {experiments.map((experiment, index) => {
          const isOpen = open === experiment.id;
          return (
            <li key={experiment.id}>
              <h4>
                <button
                  type="button"
                  className="log-entry"
                  aria-expanded={isOpen}
                  onClick={() => show(isOpen ? null : experiment.id)}
                >
                  <span aria-hidden="true">{isOpen ? "−" : "+"}</span>
                  {experiment.hypothesis.trim() || words.unnamed(String(index + 1))}
                </button>
              </h4>
              {isOpen && loaded && (
                <loaded.Entry
                  experiment={experiment}
                  metrics={metrics}
                  locale={locale}
                  onChange={(change) =>
                    changeBusiness("experiments", (all) =>
                      all.map((one) => (one.id === experiment.id ? { ...one, ...change } : one)),
                    )
                  }
                  onRemove={() => {
                    changeBusiness("experiments", (all) => all.filter((one) => one.id !== experiment.id));
                    setOpen(null);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {hasFailed && <p role="status">{words.failed}</p>}
      {isFull ? (
        <p>{words.full}</p>
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            const begun = blankExperiment(experiments);
            changeBusiness("experiments", (all) => [...all, begun]);
            show(begun.id);
          }}
        >
          {words.add}
        </button>
      )}
    </section>
  );
}

function blankExperiment(others: readonly Experiment[]): Experiment {
  const numbers = others.map(({ id }) => Number(/^e(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const version = { name: "", exposed: null, converted: null };
  return {
    id: `e${Math.max(0, ...numbers) + 1}`,
    hypothesis: "",
    metric: "",
    from: "",
    to: "",
    a: version,
    b: version,
    decision: "",
    learned: "",
    planned: null,
  };
}
