import { type ComponentType, useEffect, useRef, useState } from "react";
import { ExperimentLog, type OpenExperimentProps } from "../../controls/experiment-log/ExperimentLog.tsx";
import type { Column } from "../../controls/sheet/column.ts";
import { useBusiness } from "../../controls/use-business.ts";
import type { trackingRecord } from "../../i18n/fr/tracking-record.ts";
import type { Locale } from "../../i18n/locale.ts";

export type OwnRecordProps = { readonly metrics: readonly Column[]; readonly locale: Locale };

type Props = OwnRecordProps & {
  readonly words: typeof trackingRecord;
  loadSheet(): Promise<ComponentType<OwnRecordProps>>;
  loadEntry(): Promise<ComponentType<OpenExperimentProps>>;
};

/**
 * What the learner keeps: their sheet of figures, and the log of what they try. The sheet is fetched when it is opened, or when it
 * already holds something.
 */
export function OwnRecord({ metrics, locale, words, loadSheet, loadEntry }: Props) {
  const [sheet, setSheet] = useState<{ Sheet: ComponentType<OwnRecordProps>; isAsked: boolean } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isBegun = useBusiness().records.measurements.length > 0;
  const open = (isAsked: boolean) =>
    loadSheet().then(
      (Sheet) => setSheet({ Sheet, isAsked }),
      () => setFailed(true),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there are figures to show.
  useEffect(() => {
    if (isBegun && !sheet) void open(false);
  }, [isBegun]);
  // The button that asked for the sheet goes with its coming: the hand lands in the sheet, and only then.
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet?.isAsked) box.current?.querySelector("input")?.focus();
  }, [sheet]);
  return (
    <>
      <section className="plate sheet-plate" aria-label={words.sheet.title}>
        <header className="plate-head">
          <h3>{words.sheet.title}</h3>
          <p>{words.sheet.intro}</p>
        </header>
        {sheet ? (
          <div ref={box}>
            <sheet.Sheet metrics={metrics} locale={locale} />
          </div>
        ) : (
          <button type="button" className="button" onClick={() => open(true)}>
            {words.sheet.open}
          </button>
        )}
        {hasFailed && <p role="alert">{words.sheet.failed}</p>}
      </section>
      <ExperimentLog
        metrics={metrics.filter(({ unit }) => unit === "rate")}
        locale={locale}
        words={words.log}
        load={loadEntry}
      />
    </>
  );
}
