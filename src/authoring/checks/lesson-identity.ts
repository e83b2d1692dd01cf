import { LOCALES } from "../../i18n/locale.ts";
import { factsOf, type Lesson } from "../content.ts";
import type { Problem } from "../problem.ts";

/** Lessons that share a number or an address, so that one would hide the other, or whose folder has another number. */
export function checkLessonIdentity(lessons: readonly Lesson[]): Problem[] {
  const owners = new Map<string, string>();
  return lessons.flatMap((lesson) => {
    const facts = factsOf(lesson);
    const yaml = lesson.facts;
    if (facts === null || yaml === null) return [];
    const problems: Problem[] = [];
    if (!lesson.folder.startsWith(`${String(facts.number).padStart(2, "0")}-`)) {
      const what = `the number is ${facts.number}, but the folder is "${lesson.folder}"`;
      problems.push({
        file: yaml.file,
        line: yaml.lineOf(["number"]),
        what,
        how: "Give the folder and the lesson one number",
      });
    }
    const claims = [
      { key: `number ${facts.number}`, path: ["number"] },
      ...LOCALES.map((locale) => ({
        key: `slug "${facts.slug[locale]}" (${locale})`,
        path: ["slug", locale],
      })),
    ];
    for (const { key, path } of claims) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, lesson.folder);
      else {
        const what = `the ${key} already belongs to content/lessons/${owner}`;
        problems.push({ file: yaml.file, line: yaml.lineOf(path), what, how: "Choose another" });
      }
    }
    return problems;
  });
}
