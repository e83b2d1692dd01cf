import { useEffect, useRef, useState } from "react";
import { addressWith } from "../../adapters/page/address.ts";
import { announce } from "../../adapters/page/announce.ts";
import { useFormat } from "../../controls/use-format.ts";
import { correctedReport, type Statement } from "../../domain/audit/audit-report.ts";
import { printAuditSpec } from "../../domain/audit/audit-spec.ts";
import { markAudit } from "../../domain/audit/mark-audit.ts";
import type { StatementId } from "../../domain/audit/statements.ts";
import { renderStatement } from "../../i18n/audit/render-audit.ts";
import { auditWords } from "../../i18n/audit-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { checkAudit, forgetAudit, markStatement } from "../../state/audit/audit-works.ts";
import { AuditTools } from "./AuditTools.tsx";
import { ClientFile } from "./ClientFile.tsx";
import type { LessonLink } from "./lesson-link.ts";
import { MarkableLine } from "./MarkableLine.tsx";
import { PaperSheet } from "./PaperSheet.tsx";
import { PlainLine } from "./PlainLine.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import { ScorePanel } from "./ScorePanel.tsx";
import { useAudit } from "./use-audit.ts";
import { usePaper } from "./use-paper.ts";
import { VerdictNote } from "./VerdictNote.tsx";

type Props = { readonly locale: Locale; readonly lessons: readonly LessonLink[] };

/** A report to audit: marked line by line, checked, and laid beside what it should have been. */
export function AuditDesk({ locale, lessons }: Props) {
  const words = auditWords(locale);
  const format = useFormat(locale);
  const { spec, report, work, hydrated, isBadLink } = useAudit();
  const { paper, printOn } = usePaper();
  const [open, setOpen] = useState<StatementId | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const score = useRef<HTMLHeadingElement>(null);
  const name = printAuditSpec(spec);
  const marking = markAudit(report, work.marks);
  const seen = useRef(name);
  useEffect(() => {
    setOpen(null);
    if (seen.current !== name) announce(() => words.reportNumber(name));
    seen.current = name;
  }, [name, words]);
  const say = (statement: Statement) => renderStatement(report, statement, format, locale);
  const check = (checked: boolean) => {
    checkAudit(spec, checked);
    setOpen(null);
    // What replaces the pressed button takes its focus.
    requestAnimationFrame(() => (checked ? score : title).current?.focus());
  };
  if (paper) {
    return (
      <PaperSheet
        report={report}
        withAnswers={paper === "answers"}
        address={addressWith(name)}
        format={format}
        locale={locale}
      />
    );
  }
  const sheet = { report, format, locale };
  return (
    <div className={work.checked ? "audit is-checked" : "audit"}>
      <AuditTools spec={spec} words={words} disabled={!hydrated} onPrint={printOn} />
      {isBadLink && <p role="alert">{words.badLink}</p>}
      {work.checked && (
        <ScorePanel ref={score} report={report} marking={marking} format={format} locale={locale} />
      )}
      {work.checked && <h2 className="audit-compare">{words.compare.title}</h2>}
      <div className="audit-desk">
        <section className="audit-given" aria-labelledby="audit-given">
          <h2 id="audit-given" ref={title} tabIndex={-1}>
            {work.checked ? words.compare.given : words.reportNumber(name)}
          </h2>
          <p className="audit-no-js">{words.withoutScript(report.flaws.length)}</p>
          {!work.checked && <p className="needs-js">{words.mark.hint}</p>}
          <ReportSheet
            {...sheet}
            label={words.compare.given}
            line={(statement, letter) =>
              work.checked ? (
                <PlainLine letter={letter} sentence={say(statement)}>
                  <VerdictNote
                    {...sheet}
                    statement={statement}
                    mark={work.marks[statement.id]}
                    verdict={marking.verdicts.get(statement.id) ?? "sound"}
                    lessons={lessons}
                  />
                </PlainLine>
              ) : (
                <MarkableLine
                  letter={letter}
                  sentence={say(statement)}
                  mark={work.marks[statement.id]}
                  isOpen={open === statement.id}
                  disabled={!hydrated}
                  words={words}
                  onOpen={(isOpen) => setOpen(isOpen ? statement.id : null)}
                  onMark={(mark) => markStatement(spec, statement.id, mark)}
                />
              )
            }
          />
        </section>
        {work.checked && (
          <section className="audit-given" aria-labelledby="audit-corrected">
            <h2 id="audit-corrected">{words.compare.corrected}</h2>
            <CorrectedSheet {...sheet} />
          </section>
        )}
        <ClientFile {...sheet} />
      </div>
      <div className="audit-acts needs-js">
        {work.checked ? (
          <>
            <button type="button" className="button quiet" onClick={() => check(false)}>
              {words.mark.again}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                forgetAudit(spec);
                requestAnimationFrame(() => title.current?.focus());
              }}
            >
              {words.mark.erase}
            </button>
          </>
        ) : (
          <>
            <p>{words.mark.count(Object.values(work.marks).filter((mark) => mark !== "sound").length)}</p>
            <button type="button" className="button" disabled={!hydrated} onClick={() => check(true)}>
              {words.mark.check}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function CorrectedSheet({
  report,
  format,
  locale,
}: Omit<Parameters<typeof ReportSheet>[0], "label" | "line">) {
  const corrected = correctedReport(report);
  return (
    <ReportSheet
      report={corrected}
      format={format}
      locale={locale}
      label={auditWords(locale).compare.corrected}
      isCorrected
      line={(statement, letter) => (
        <PlainLine letter={letter} sentence={renderStatement(corrected, statement, format, locale)} />
      )}
    />
  );
}
