import type { ComponentType } from "react";
import type { trackingSheet } from "../../i18n/fr/tracking-sheet.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ExperimentLog, type OpenExperimentProps } from "./log/ExperimentLog.tsx";
import type { Column } from "./sheet/column.ts";
import { OwnSheet } from "./sheet/OwnSheet.tsx";

export type OwnRecordProps = { readonly metrics: readonly Column[]; readonly locale: Locale };

type Props = OwnRecordProps & {
  readonly words: typeof trackingSheet;
  load(): Promise<ComponentType<OpenExperimentProps>>;
};

/** What the learner keeps: their sheet of figures, and the log of what they try. */
export function OwnRecord({ metrics, locale, words, load }: Props) {
  return (
    <>
      <OwnSheet metrics={metrics} locale={locale} words={words} />
      <ExperimentLog
        metrics={metrics.filter(({ unit }) => unit === "rate")}
        locale={locale}
        words={words.log}
        load={load}
      />
    </>
  );
}
