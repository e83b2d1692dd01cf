import { type Content, type Lesson, type LessonText, sourceOf } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute, type Verdict } from "./attributes.ts";
import { judgeSource } from "./sources.ts";

/** Facts, in `<Fact of="source.fact">`, that their source does not state. */
export function checkFacts(text: LessonText, lesson: Lesson, content: Content): Problem[] {
  return checkAttribute(text, ["Fact"], "of", (path) => judgeFact(path, lesson, content));
}

/** What is wrong with a fact, `source.fact`, quoted in this lesson. */
export function judgeFact(path: string, lesson: Lesson, content: Content): Verdict {
  const dot = path.indexOf(".");
  if (dot < 0)
    return {
      what: `"${path}" does not name a fact`,
      how: 'Write the source and the fact: "source-id.fact-name"',
    };
  const [id, name] = [path.slice(0, dot), path.slice(dot + 1)];
  const verdict = judgeSource(id, lesson, content);
  const source = sourceOf(content, id);
  if (verdict !== null || source === null) return verdict;
  const facts = Object.keys(source.facts ?? {});
  if (facts.includes(name)) return null;
  return {
    what: `the source "${id}" has no fact "${name}"`,
    how: suggestName(
      path,
      facts.map((fact) => `${id}.${fact}`),
      "content/sources.yaml",
    ),
  };
}
