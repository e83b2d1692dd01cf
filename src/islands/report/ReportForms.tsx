import type { ReportWords } from "../../adapters/report/report-desk.ts";
import { useBusiness } from "../../controls/use-business.ts";
import type { Locale } from "../../i18n/locale.ts";
import { ReportText } from "./ReportText.tsx";
import type { RoomWords } from "./room-words.ts";
import { VariableForms } from "./VariableForms.tsx";

type Props = {
  readonly words: RoomWords;
  /** Words of the report's own language, in which its variables are named. */
  readonly said: ReportWords;
  readonly locale: Locale;
};

/** What the learner adds to their figures, folded away until it is wanted. */
export function ReportForms({ words: { page, own }, said, locale }: Props) {
  const { plan, report } = useBusiness();
  return (
    <details className="report-describe">
      <summary>{page.describe}</summary>
      <div className="report-forms">
        <ReportText name="reader" words={own} disabled={false} />
        {plan !== null && (
          <VariableForms scenario={plan.scenario} report={report} words={said} locale={locale} />
        )}
        <ReportText name="limits" words={own} disabled={false} />
        <ReportText name="nextStep" words={own} disabled={false} />
      </div>
    </details>
  );
}
