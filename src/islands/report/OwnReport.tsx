import { type ReactNode, useEffect, useState } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { hasWork } from "../../domain/business/business-state.ts";
import type { Locale } from "../../i18n/locale.ts";
import { loadSheet } from "./load-sheet.ts";
import { printReport } from "./print-report.ts";
import { ReportText } from "./ReportText.tsx";
import { type ReportMetrics, useReportDesk } from "./use-report-desk.ts";
import { useWords } from "./words.ts";

type Props = {
  /** The metrics that a workbook may hold, by their id. */
  readonly metrics: ReportMetrics;
  readonly locale: Locale;
};

type Sheet = Awaited<ReturnType<typeof loadSheet>>;

/**
 * What the learner adds to their figures, variable by variable, and the report that comes of it, ready to print. All but the first
 * fields is fetched once their workbook holds something to report.
 */
export function OwnReport({ metrics, locale }: Props) {
  const hydrated = useHydrated();
  const business = useBusiness();
  const [sheet, setSheet] = useState<Sheet | "unreached" | null>(null);
  const words = useWords().own;
  const { report, plan } = business;
  const isBegun = hasWork(business);
  useEffect(() => {
    if (isBegun) loadSheet(locale).then(setSheet, () => setSheet("unreached"));
  }, [isBegun, locale]);
  const deskOf = useReportDesk(business, metrics, locale);
  const found = sheet === "unreached" ? null : sheet;
  const part = (of: (given: Sheet) => ReactNode) => found && of(found);
  return (
    <section className="plate own-report" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{plan === null ? words.empty : words.intro}</p>
      </header>
      <div className="report-forms">
        <ReportText name="reader" words={words} disabled={!hydrated} />
        {plan !== null &&
          part(({ VariableForms, words: said }) => (
            <VariableForms {...{ locale, report }} scenario={plan.scenario} words={said} />
          ))}
        <ReportText name="limits" words={words} disabled={!hydrated} />
        <ReportText name="nextStep" words={words} disabled={!hydrated} />
      </div>
      {part(({ ReportSheet, WithRecord, words: said }) => (
        <WithRecord desk={deskOf(said)} isOwn={true}>
          {(desk) => <ReportSheet desk={desk} level={4} />}
        </WithRecord>
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
