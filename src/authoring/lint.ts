import { LOCALES } from "../i18n/locale.ts";
import { checkExerciseKinds } from "./checks/exercise-kinds.ts";
import { checkFacts } from "./checks/facts.ts";
import { checkFigures } from "./checks/figures.ts";
import { checkGlossary } from "./checks/glossary.ts";
import { checkHome } from "./checks/home.ts";
import { checkInputs } from "./checks/inputs.ts";
import { checkLessonFacts } from "./checks/lesson-facts.ts";
import { checkLessonFiles } from "./checks/lesson-files.ts";
import { checkLessonIdentity } from "./checks/lesson-identity.ts";
import { checkLinks } from "./checks/links.ts";
import { checkParts } from "./checks/parts.ts";
import { checkSources } from "./checks/sources.ts";
import { checkTeacherNote } from "./checks/teacher-note.ts";
import { checkTerms } from "./checks/terms.ts";
import { checkTypedAmounts } from "./checks/typed-amounts.ts";
import type { Content, Lesson, LessonText } from "./content.ts";
import type { Problem } from "./problem.ts";

/** Everything wrong with the content. */
export function lintContent(content: Content): Problem[] {
  return [
    ...content.sources.problems,
    ...checkGlossary(content),
    ...checkHome(content),
    ...checkLessonIdentity(content.lessons),
    ...content.lessons.flatMap((lesson) => lintLesson(lesson, content)),
  ];
}

/** Everything wrong with one lesson, in both languages. */
export function lintLesson(lesson: Lesson, content: Content): Problem[] {
  return [
    ...checkLessonFiles(lesson),
    ...(lesson.facts?.problems ?? []),
    ...checkLessonFacts(lesson, content),
    ...checkTeacherNote(lesson, content),
    ...LOCALES.flatMap((locale) => {
      const text = lesson.texts[locale];
      return text === null ? [] : lintLessonText(text, lesson, content);
    }),
  ];
}

/** Everything wrong with one language of a lesson, from its first line to its last. */
export function lintLessonText(text: LessonText, lesson: Lesson, content: Content): Problem[] {
  const problems = [
    ...text.frontmatter.problems,
    ...checkParts(text, lesson),
    ...checkFigures(text),
    ...checkSources(text, lesson, content),
    ...checkFacts(text, lesson, content),
    ...checkTerms(text, content),
    ...checkInputs(text, lesson, content),
    ...checkExerciseKinds(text),
    ...checkTypedAmounts(text),
    ...checkLinks(text, content),
  ];
  return problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
