import { MendIcon } from "../../controls/MendIcon.tsx";
import type { AuditReport, Statement } from "../../domain/audit/audit-report.ts";
import type { AuditMark, AuditVerdict } from "../../domain/audit/mark-audit.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import type { AuditFeedback } from "../../i18n/audit-words.ts";
import { CheckIcon } from "./CheckIcon.tsx";
import { FlawNote } from "./FlawNote.tsx";
import type { LessonLink } from "./lesson-link.ts";

type Props = {
  readonly report: AuditReport;
  readonly statement: Statement;
  readonly mark: AuditMark | undefined;
  readonly verdict: AuditVerdict;
  readonly lessons: readonly LessonLink[];
  readonly feedback: AuditFeedback;
  readonly showing: Showing;
};

/** What the learner's judgement of a statement was worth, and why. */
export function VerdictNote({ report, statement, mark, verdict, lessons, feedback, showing }: Props) {
  const { words } = showing;
  const { flaw, id, carries } = statement;
  const nameOf = (each: AuditMark | undefined) =>
    each === undefined || each === "sound" ? words.mark.sound : words.flaws[each];
  const isRight = verdict === "found" || verdict === "sound" || verdict === "consequence";
  const name =
    verdict === "sound" && carries.length > 0 ? words.feedback.soundButCarries : words.verdicts[verdict];
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
          {words.feedback.youSaid(nameOf(mark))} {feedback.soundBecause[id]}
        </p>
      )}
      {verdict === "consequence" && <p>{words.feedback.carried(nameOf(mark))}</p>}
      {flaw && (
        <FlawNote
          report={report}
          statement={statement}
          flaw={flaw}
          lessons={lessons}
          feedback={feedback}
          showing={showing}
        />
      )}
    </div>
  );
}
