import type { Ref } from "react";
import type { AuditReport } from "../../domain/audit/audit-report.ts";
import type { AuditMarking } from "../../domain/audit/mark-audit.ts";
import { auditWords } from "../../i18n/audit-words.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { GapFigure } from "./GapFigure.tsx";

type Props = {
  readonly report: AuditReport;
  readonly marking: AuditMarking;
  readonly format: NumberFormat;
  readonly locale: Locale;
  readonly ref: Ref<HTMLHeadingElement>;
};

/** What the audit is worth, in plain words; and what the slips of the report add up to in its net ROI. */
export function ScorePanel({ report, marking, format, locale, ref }: Props) {
  const words = auditWords(locale);
  const { found, of, missed, wrongReason, falselyAccused, consequences } = marking;
  const line = words.score.line(missed, wrongReason, falselyAccused, consequences);
  return (
    <section className="audit-score">
      <div>
        <h2 ref={ref} tabIndex={-1}>
          {words.score.title(found, of)}
        </h2>
        <p>{words.capital(line)}.</p>
      </div>
      <GapFigure report={report} format={format} locale={locale} />
    </section>
  );
}
