import { useBusiness } from "../../controls/use-business.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { reportRule } from "../../domain/business/plan-rules.ts";
import type { ReportNotes } from "../../domain/report/report-notes.ts";
import { variablesOf } from "../../domain/report/variables.ts";
import type { Locale } from "../../i18n/locale.ts";
import { BLANK_PLAN } from "../../state/workbook/own-plan.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { ReportSheet } from "./ReportSheet.tsx";
import { VariableForm } from "./VariableForm.tsx";
import { useWords } from "./words.ts";

type Props = {
  /** Names of the metrics that a workbook may hold, by their id. */
  readonly metricNames: Readonly<Record<string, string>>;
  readonly locale: Locale;
};

/** What the learner adds to their figures, variable by variable, and the report that comes of it, ready to print. */
export function OwnReport({ metricNames, locale }: Props) {
  const hydrated = useHydrated();
  const business = useBusiness();
  const words = useWords().own;
  const { report, plan } = business;
  const { scenario } = plan ?? BLANK_PLAN;
  const isWhole = reportRule(business, { today: "", metricOf: () => null }).missing.length === 0;
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
  return (
    <section className="plate own-report" aria-label={words.title}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{plan === null ? words.empty : words.intro}</p>
      </header>
      <div className="report-forms">
        {text("reader")}
        {plan !== null &&
          variablesOf(scenario).map((name) => (
            <VariableForm key={name} name={name} scenario={scenario} report={report} locale={locale} />
          ))}
        {text("limits")}
        {text("nextStep")}
      </div>
      <ReportSheet business={business} isWhole={isWhole} metricNames={metricNames} locale={locale} />
      <button type="button" className="button" disabled={!hydrated} onClick={printReport}>
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
