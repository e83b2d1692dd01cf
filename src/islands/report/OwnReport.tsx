import { type ReactNode, useEffect, useState } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { hasWork } from "../../domain/business/business-state.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { ReportNotes } from "../../domain/report/report-notes.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { VariableNames } from "../../i18n/variable-names.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { loadSheet, type ReportMetrics } from "./load-sheet.ts";
import { useWords } from "./words.ts";

type Props = {
  /** The metrics that a workbook may hold, by their id. */
  readonly metrics: ReportMetrics;
  readonly names: VariableNames;
  readonly locale: Locale;
};

type Sheet = Awaited<ReturnType<typeof loadSheet>>;

/**
 * What the learner adds to their figures, variable by variable, and the report that comes of it, ready to print. All but the first
 * fields is fetched once their workbook holds something to report.
 */
export function OwnReport({ metrics, names, locale }: Props) {
  const hydrated = useHydrated();
  const business = useBusiness();
  const [sheet, setSheet] = useState<Sheet | "unreached" | null>(null);
  const words = useWords().own;
  const { report, plan } = business;
  const isBegun = hasWork(business);
  useEffect(() => {
    if (isBegun) loadSheet(locale).then(setSheet, () => setSheet("unreached"));
  }, [isBegun, locale]);
  const set = (part: Partial<ReportNotes>) => changeBusiness("report", (before) => ({ ...before, ...part }));
  const text = (name: "reader" | "limits" | "nextStep") => (
    <label className="own-field">
      <span>{words.fields[name]}</span>
      <textarea
        rows={2}
        value={report[name]}
        maxLength={name === "reader" ? LIMITS.line : LIMITS.text}
        disabled={!hydrated}
        placeholder={words.examples[name]}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </label>
  );
  const found = sheet === "unreached" ? null : sheet;
  const part = (of: (given: Sheet) => ReactNode) => found && of(found);
  return (
    <section className="plate own-report" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{plan === null ? words.empty : words.intro}</p>
      </header>
      <div className="report-forms">
        {text("reader")}
        {plan !== null &&
          part(({ VariableForms, words: { sheet: say } }) => (
            <VariableForms {...{ names, locale, report }} scenario={plan.scenario} words={say} />
          ))}
        {text("limits")}
        {text("nextStep")}
      </div>
      {part(({ ReportSheet, words: given }) => (
        <ReportSheet {...{ business, metrics, names, locale }} words={given} />
      ))}
      {sheet === "unreached" && (
        <p className="to-mend-note" role="alert">
          <MendIcon /> {words.unreached}
        </p>
      )}
      <button type="button" className="button" disabled={found === null} onClick={printReport}>
        {words.print}
      </button>
    </section>
  );
}

/** Prints the report alone: the page's style hides the rest while its root says so. */
function printReport(): void {
  const { dataset } = document.documentElement;
  dataset["printing"] = "report";
  globalThis.print();
  delete dataset["printing"];
}
