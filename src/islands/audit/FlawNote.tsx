import type { AuditReport, Statement } from "../../domain/audit/audit-report.ts";
import { type Flaw, LESSON_OF } from "../../domain/audit/flaws.ts";
import { renderCorrected } from "../../i18n/audit/render-audit.ts";
import { renderFlaw } from "../../i18n/audit/render-flaw.ts";
import type { Showing } from "../../i18n/audit/showing.ts";
import type { AuditFeedback } from "../../i18n/audit-words.ts";
import type { LessonLink } from "./lesson-link.ts";
import { Prose } from "./Prose.tsx";

type Props = {
  readonly report: AuditReport;
  readonly statement: Statement;
  readonly flaw: Flaw;
  readonly lessons: readonly LessonLink[];
  readonly feedback: AuditFeedback;
  readonly showing: Showing;
};

/** Why a flaw is one, with the report's own figures; what the line should have said; and where that is taught. */
export function FlawNote({ report, statement, flaw, lessons, feedback, showing }: Props) {
  const { words } = showing;
  const { lesson, part } = LESSON_OF[flaw];
  const link = lessons.find(({ number }) => number === lesson);
  const name = words.feedback.lesson(lesson, words.lessons[lesson] ?? "");
  return (
    <>
      <p>
        <Prose of={renderFlaw(report, flaw, feedback, showing)} />
      </p>
      <p className="audit-instead">
        <strong>
          {statement.carries.length > 0 ? words.feedback.wroteWithOthers : words.feedback.wrote}
        </strong>
        <span>
          <Prose of={renderCorrected(report, statement, showing)} />
        </span>
      </p>
      <p className="audit-lesson">
        {words.feedback.lessonLead}{" "}
        {link ? <a href={part ? `${link.href}#${part}` : link.href}>{name}</a> : name}
      </p>
    </>
  );
}
