import { type AuditReport, correctedReport } from "../../domain/audit/audit-report.ts";
import { renderStatement } from "../../i18n/audit/render-audit.ts";
import { plainSentence } from "../../i18n/audit/say.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import { PlainLine } from "./PlainLine.tsx";
import { ReportSheet } from "./ReportSheet.tsx";

type Props = { readonly report: AuditReport; readonly showing: Showing };

/** The report as it should have been. Lines that differ from the one handed in say so. */
export function CorrectedSheet({ report, showing }: Props) {
  const { compare } = showing.words;
  const corrected = correctedReport(report);
  return (
    <ReportSheet
      report={corrected}
      showing={showing}
      label={compare.corrected}
      isCorrected
      line={(statement, letter) => {
        const given = report.statements.find(({ id }) => id === statement.id) ?? statement;
        const sentence = renderStatement(corrected, statement, showing);
        const isSame = plainSentence(sentence) === plainSentence(renderStatement(report, given, showing));
        return (
          <PlainLine letter={letter} sentence={sentence}>
            {!isSame && (
              <p className="audit-changed">{given.flaw === null ? compare.refigured : compare.mended}</p>
            )}
          </PlainLine>
        );
      }}
    />
  );
}
