import type { AuditReport, Statement } from "../../domain/audit/audit-report.ts";
import { type Flaw, LESSON_OF } from "../../domain/audit/flaws.ts";
import { renderCorrected, renderFlaw } from "../../i18n/audit/render-audit.ts";
import { auditWords } from "../../i18n/audit-words.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { LessonLink } from "./lesson-link.ts";
import { Prose } from "./Prose.tsx";

type Props = {
  readonly report: AuditReport;
  readonly statement: Statement;
  readonly flaw: Flaw;
  readonly lessons: readonly LessonLink[];
  readonly format: NumberFormat;
  readonly locale: Locale;
};

/** Why a flaw is one, with the report's own figures; what the line should have said; and where that is taught. */
export function FlawNote({ report, statement, flaw, lessons, format, locale }: Props) {
  const words = auditWords(locale);
  const { lesson, part } = LESSON_OF[flaw];
  const link = lessons.find(({ number }) => number === lesson);
  const name = words.feedback.lesson(lesson, words.lessons[lesson] ?? "");
  return (
    <>
      <p>
        <Prose of={renderFlaw(report, flaw, format, locale)} />
      </p>
      <p className="audit-instead">
        <strong>{words.feedback.wrote}</strong>
        <span>
          <Prose of={renderCorrected(report, statement, format, locale)} />
        </span>
      </p>
      <p className="audit-lesson">
        {words.feedback.lessonLead}{" "}
        {link ? <a href={part ? `${link.href}#${part}` : link.href}>{name}</a> : name}
      </p>
    </>
  );
}
