import { type Content, factsOf, type Lesson, type LessonText, sourceOf } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute, type Verdict } from "./attributes.ts";

/** Sources, in `<Source of>`, that do not exist or that the lesson does not list. */
export function checkSources(text: LessonText, lesson: Lesson, content: Content): Problem[] {
  return checkAttribute(text, ["Source"], "of", (id) => judgeSource(id, lesson, content));
}

/** What is wrong with quoting the source of this id in this lesson; `null` when nothing is. */
export function judgeSource(id: string, lesson: Lesson, content: Content): Verdict {
  // When the file itself does not read, its own problem says so.
  if (content.sources.data === null) return null;
  if (sourceOf(content, id) === null) {
    const known = content.sources.data.map((source) => source.id);
    return { what: `there is no source "${id}"`, how: suggestName(id, known, "content/sources.yaml") };
  }
  const facts = factsOf(lesson);
  if (facts === null || facts.sources.includes(id)) return null;
  return {
    what: `the source "${id}" is not among the lesson's sources`,
    how: `Add it to \`sources\` in content/lessons/${lesson.folder}/lesson.yaml`,
  };
}
