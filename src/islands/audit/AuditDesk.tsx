import { useEffect, useMemo, useRef, useState } from "react";
import { addressWith } from "../../adapters/page/address.ts";
import { announce } from "../../adapters/page/announce.ts";
import { useFormat } from "../../controls/use-format.ts";
import type { Statement } from "../../domain/audit/audit-report.ts";
import { printAuditSpec } from "../../domain/audit/audit-spec.ts";
import { markAudit } from "../../domain/audit/mark-audit.ts";
import type { StatementId } from "../../domain/audit/statements.ts";
import { renderStatement } from "../../i18n/audit/render-audit.ts";
import type { AuditWords } from "../../i18n/audit-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { checkAudit, forgetAudit, markStatement } from "../../state/audit/audit-works.ts";
import { AuditTools } from "./AuditTools.tsx";
import { ClientFile } from "./ClientFile.tsx";
import type { LessonLink } from "./lesson-link.ts";
import { MarkableLine } from "./MarkableLine.tsx";
import { PlainLine } from "./PlainLine.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import { useAudit } from "./use-audit.ts";
import { type LoadFeedback, useJudged } from "./use-judged.ts";
import { type Paper, usePaper } from "./use-paper.ts";

export type AuditProps = { readonly lessons: readonly LessonLink[] };

type Props = AuditProps & {
  readonly locale: Locale;
  readonly words: AuditWords;
  readonly loadFeedback: LoadFeedback;
};

/** A report to audit: marked line by line, checked, and laid beside what it should have been. */
export function AuditDesk({ locale, words, lessons, loadFeedback }: Props) {
  const { spec, report, work, hydrated, isBadLink } = useAudit();
  const { paper, printOn } = usePaper();
  const { judged, failed, load } = useJudged(loadFeedback, work.checked || paper !== null);
  const format = useFormat(locale);
  const showing = useMemo(() => ({ words, format, locale }), [words, format, locale]);
  const sentences = useMemo(
    () => new Map(report.statements.map((each) => [each.id, renderStatement(report, each, showing)])),
    [report, showing],
  );
  const [open, setOpen] = useState<StatementId | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const score = useRef<HTMLHeadingElement>(null);
  const name = printAuditSpec(spec);
  const reportName = words.reportNumber(String(spec.seed), String(spec.level));
  const marking = markAudit(report, work.marks);
  const shown = useRef(name);
  useEffect(() => {
    if (shown.current === name) return;
    shown.current = name;
    setOpen(null);
    announce(() => reportName);
  }, [name, reportName]);
  // What replaces the pressed button takes its focus.
  const focusOn = (heading: typeof title) => requestAnimationFrame(() => heading.current?.focus());
  const askedToCheck = useRef(false);
  const check = (checked: boolean) => {
    checkAudit(spec, checked);
    setOpen(null);
    askedToCheck.current = checked;
    if (!checked) focusOn(title);
  };
  const isChecked = work.checked && judged !== null;
  const wasChecked = useRef(isChecked);
  useEffect(() => {
    // The score takes the focus of the button it replaces; not when the page opens on a report checked before.
    if (isChecked && !wasChecked.current && askedToCheck.current) score.current?.focus();
    wasChecked.current = isChecked;
  }, [isChecked]);
  const print = async (next: Paper) => {
    if (judged || (await load())) printOn(next);
  };
  if (paper && judged) {
    return (
      <judged.PaperSheet
        report={report}
        withAnswers={paper === "answers"}
        address={addressWith(name)}
        feedback={judged.feedback}
        showing={showing}
      />
    );
  }
  const line = (statement: Statement, letter: string) => {
    const sentence = sentences.get(statement.id) ?? [];
    const mark = work.marks[statement.id];
    if (work.checked && judged) {
      const verdict = marking.verdicts.get(statement.id) ?? "sound";
      return (
        <PlainLine letter={letter} sentence={sentence}>
          <judged.VerdictNote
            {...{ report, statement, mark, verdict, lessons, showing }}
            feedback={judged.feedback}
          />
        </PlainLine>
      );
    }
    return (
      <MarkableLine
        letter={letter}
        sentence={sentence}
        mark={mark}
        isOpen={open === statement.id}
        disabled={!hydrated}
        words={words}
        onOpen={(isOpen) => {
          setOpen(isOpen ? statement.id : null);
          // What answers the marks is here by the time they are handed in.
          void load();
        }}
        onMark={(next) => markStatement(spec, statement.id, next)}
      />
    );
  };
  return (
    <div className={isChecked ? "audit is-checked" : "audit"}>
      <AuditTools spec={spec} words={words} disabled={!hydrated} onPrint={print} />
      {failed && (
        <p role="alert">
          {words.feedback.failed}{" "}
          <button type="button" className="text-button" onClick={load}>
            {words.feedback.retry}
          </button>
        </p>
      )}
      {isBadLink && <p role="alert">{words.badLink}</p>}
      {isChecked && <judged.ScorePanel ref={score} report={report} marking={marking} showing={showing} />}
      {isChecked && <h2 className="audit-compare">{words.compare.title}</h2>}
      <div className="audit-desk">
        <section className="audit-given">
          <h2 ref={title} tabIndex={-1}>
            {isChecked ? words.compare.given : reportName}
          </h2>
          <p className="audit-no-js">{words.withoutScript(report.flaws.length)}</p>
          {!isChecked && <p className="needs-js">{words.mark.hint}</p>}
          <ReportSheet report={report} showing={showing} label={words.compare.given} line={line} />
        </section>
        {isChecked && (
          <section className="audit-given">
            <h2>{words.compare.corrected}</h2>
            <judged.CorrectedSheet report={report} showing={showing} />
          </section>
        )}
        <ClientFile report={report} showing={showing} />
      </div>
      <div className="audit-acts needs-js">
        {isChecked ? (
          <>
            <button type="button" className="button quiet" onClick={() => check(false)}>
              {words.mark.again}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                forgetAudit(spec);
                focusOn(title);
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
