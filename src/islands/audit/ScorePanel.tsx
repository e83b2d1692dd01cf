import type { Ref } from "react";
import type { AuditReport } from "../../domain/audit/audit-report.ts";
import type { AuditMarking } from "../../domain/audit/mark-audit.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import { GapFigure } from "./GapFigure.tsx";

type Props = {
  readonly report: AuditReport;
  readonly marking: AuditMarking;
  readonly showing: Showing;
  readonly ref: Ref<HTMLHeadingElement>;
};

/** What the audit is worth, in plain words; and what the slips of the report add up to in its net ROI. */
export function ScorePanel({ report, marking, showing, ref }: Props) {
  const { words } = showing;
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
      <GapFigure report={report} showing={showing} />
    </section>
  );
}
