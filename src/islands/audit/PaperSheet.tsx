import type { AuditReport } from "../../domain/audit/audit-report.ts";
import { FLAWS } from "../../domain/audit/flaws.ts";
import { renderStatement } from "../../i18n/audit/render-audit.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import type { AuditFeedback } from "../../i18n/audit-words.ts";
import { ClientFile } from "./ClientFile.tsx";
import { FlawNote } from "./FlawNote.tsx";
import { GapFigure } from "./GapFigure.tsx";
import { PlainLine } from "./PlainLine.tsx";
import { ReportSheet } from "./ReportSheet.tsx";

type Props = {
  readonly report: AuditReport;
  readonly withAnswers: boolean;
  readonly address: string;
  readonly feedback: AuditFeedback;
  readonly showing: Showing;
};

/** The report on paper: lines to write the slips on, the client's file, the slips to choose from; the answers last. */
export function PaperSheet({ report, withAnswers, address, feedback, showing }: Props) {
  const { words } = showing;
  const { statements } = report;
  return (
    <div className="audit-paper">
      <ReportSheet
        report={report}
        showing={showing}
        label={words.compare.given}
        medium="paper"
        line={(statement, letter) => (
          <PlainLine letter={letter} sentence={renderStatement(report, statement, showing)}>
            <p className="audit-blank">
              <span>{words.answers.write}</span>
            </p>
          </PlainLine>
        )}
      />
      <ClientFile report={report} showing={showing} />
      <section>
        <h2>{words.answers.flawList}</h2>
        <ul className="audit-flaw-list">
          {FLAWS.map((flaw) => (
            <li key={flaw}>{words.flaws[flaw]}</li>
          ))}
        </ul>
        <p className="audit-address">
          {words.reportNumber(String(report.seed), String(report.level))} · {address}
        </p>
      </section>
      {withAnswers && (
        <section className="audit-answers">
          <h2>{words.answers.title}</h2>
          {statements.map((statement, index) =>
            statement.flaw ? (
              <div key={statement.id} className="audit-verdict">
                <h5>
                  {words.feedback.titled(
                    words.answers.statement(String.fromCharCode(65 + index)),
                    words.flaws[statement.flaw],
                  )}
                </h5>
                <FlawNote
                  report={report}
                  statement={statement}
                  flaw={statement.flaw}
                  lessons={[]}
                  feedback={feedback}
                  showing={showing}
                />
              </div>
            ) : null,
          )}
          <GapFigure report={report} showing={showing} />
        </section>
      )}
    </div>
  );
}
