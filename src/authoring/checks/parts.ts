import { factsOf, type Lesson, type LessonText } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute } from "./attributes.ts";

/** Parts, in `<Part id>`, that differ from `lesson.yaml`: each is there once, in its order, in both languages. */
export function checkParts(text: LessonText, lesson: Lesson): Problem[] {
  const facts = factsOf(lesson);
  if (facts === null) return [];
  const listed = facts.parts.map((part) => part.id);
  const seen: string[] = [];
  const problems = checkAttribute(text, ["Part"], "id", (id) => {
    if (!listed.includes(id)) {
      return {
        what: `lesson.yaml has no part "${id}"`,
        how: suggestName(id, listed, `\`parts\` in content/lessons/${lesson.folder}/lesson.yaml`),
      };
    }
    if (seen.includes(id))
      return { what: `the part "${id}" comes twice`, how: "Remove one, or give it its own id" };
    seen.push(id);
    const expected = listed.filter((other) => seen.includes(other));
    if (expected.at(-1) === id) return null;
    return {
      what: `the part "${id}" is out of order: lesson.yaml puts it before "${expected.at(-1)}"`,
      how: "Give both languages the order of lesson.yaml",
    };
  });
  const missing = listed.filter((id) => !seen.includes(id));
  return [
    ...problems,
    ...missing.map((id) => ({
      file: text.file,
      line: null,
      what: `the part "${id}" of lesson.yaml is missing`,
      how: `Add <Part id="${id}">, or remove it from lesson.yaml`,
    })),
  ];
}
