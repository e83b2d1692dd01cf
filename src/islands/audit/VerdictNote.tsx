import { MendIcon } from "../../controls/MendIcon.tsx";
import type { AuditReport, Statement } from "../../domain/audit/audit-report.ts";
import type { AuditMark, AuditVerdict } from "../../domain/audit/mark-audit.ts";
import { auditWords } from "../../i18n/audit-words.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { CheckIcon } from "./CheckIcon.tsx";
import { FlawNote } from "./FlawNote.tsx";
import type { LessonLink } from "./lesson-link.ts";

type Props = {
  readonly report: AuditReport;
  readonly statement: Statement;
  readonly mark: AuditMark | undefined;
  readonly verdict: AuditVerdict;
  readonly lessons: readonly LessonLink[];
  readonly format: NumberFormat;
  readonly locale: Locale;
};

/** What the learner's judgement of a statement was worth, and why. */
export function VerdictNote({ report, statement, mark, verdict, lessons, format, locale }: Props) {
  const words = auditWords(locale);
  const { flaw, id } = statement;
  const nameOf = (each: AuditMark | undefined) =>
    each === undefined || each === "sound" ? words.mark.sound : words.flaws[each].name;
  const isRight = verdict === "found" || verdict === "sound" || verdict === "consequence";
  const name = words.verdicts[verdict];
  return (
    <div className={isRight ? "audit-verdict is-right" : "audit-verdict"} data-verdict={verdict}>
      <h5>
        {isRight ? <CheckIcon /> : <MendIcon />}
        <span>{flaw && verdict !== "wrong-reason" ? words.feedback.titled(name, nameOf(flaw)) : name}</span>
      </h5>
      {verdict === "wrong-reason" && flaw && (
        <p>
          {words.feedback.youSaid(nameOf(mark))} {words.feedback.itIs(nameOf(flaw))}
        </p>
      )}
      {verdict === "falsely-accused" && (
        <p>
          {words.feedback.youSaid(nameOf(mark))} {words.soundBecause[id]}
        </p>
      )}
      {verdict === "consequence" && <p>{words.feedback.carried(nameOf(mark))}</p>}
      {flaw && (
        <FlawNote
          report={report}
          statement={statement}
          flaw={flaw}
          lessons={lessons}
          format={format}
          locale={locale}
        />
      )}
    </div>
  );
}
