import { LOCALES } from "../../i18n/locale.ts";
import type { Lesson } from "../content.ts";
import type { Problem } from "../problem.ts";

/** Files that a lesson's folder lacks. */
export function checkLessonFiles(lesson: Lesson): Problem[] {
  const missing = (name: string, how: string): Problem => ({
    file: `content/lessons/${lesson.folder}/${name}`,
    line: null,
    what: "this file is missing",
    how,
  });
  return [
    ...LOCALES.filter((locale) => lesson.texts[locale] === null).map((locale) =>
      missing(`${locale}.mdx`, "Write it: a lesson is published in both languages or not at all"),
    ),
    ...(lesson.facts === null
      ? [missing("lesson.yaml", "Write what both languages share: number, slug, name, parts…")]
      : []),
    ...(lesson.teacher === null
      ? [missing("teacher.yaml", "Write it: aim, timing, questions to ask, usual mistakes, answers")]
      : []),
  ];
}
