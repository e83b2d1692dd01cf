import { type Content, factsOf, type Lesson, sourceOf } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { LessonFacts } from "../schemas/lesson-facts.ts";
import type { Verdict } from "./attributes.ts";
import { judgeFigure, judgeRecordFigure } from "./figures.ts";

/** Names in a lesson's `lesson.yaml` that lead nowhere: its scenario, sources and terms. */
export function checkLessonFacts(lesson: Lesson, content: Content): Problem[] {
  const facts = factsOf(lesson);
  const yaml = lesson.facts;
  if (facts === null || yaml === null) return [];
  const at = (path: readonly PropertyKey[], verdict: Verdict): Problem[] =>
    verdict === null ? [] : [{ file: yaml.file, line: yaml.lineOf(path), ...verdict }];
  return [
    ...at(["scenario"], judgeScenario(facts.scenario, Object.keys(content.scenarios))),
    ...facts.sources.flatMap((id, index) => at(["sources", index], judgeSourceId(id, content))),
    ...facts.needs.flatMap((folder, index) => at(["needs", index], judgeNeed(folder, lesson, content))),
    ...at(["guess"], judgeGuess(facts.guess)),
    ...facts.terms.flatMap((id, index) => at(["terms", index], judgeTermId(id, content))),
  ];
}

function judgeScenario(name: string, known: readonly string[]): Verdict {
  // No scenario at all means the records have problems, which are reported as their own.
  if (known.length === 0 || known.includes(name)) return null;
  return {
    what: `there is no scenario "${name}"`,
    how: suggestName(name, known, "src/authoring/load-scenarios.ts"),
  };
}

function judgeNeed(folder: string, lesson: Lesson, content: Content): Verdict {
  const earlier = content.lessons.map((each) => each.folder).filter((each) => each < lesson.folder);
  if (earlier.includes(folder)) return null;
  return { what: `no earlier lesson is "${folder}"`, how: suggestName(folder, earlier, "content/lessons") };
}

function judgeGuess(guess: LessonFacts["guess"]): Verdict {
  if (guess === undefined || "choices" in guess) return null;
  if (guess.recorded !== undefined) return judgeRecordFigure(guess.recorded);
  return judgeFigure(guess.figure ?? "");
}

/** What is wrong with an id that should be a source's. */
export function judgeSourceId(id: string, content: Content): Verdict {
  if (content.sources.data === null || sourceOf(content, id) !== null) return null;
  const known = content.sources.data.map((source) => source.id);
  return { what: `there is no source "${id}"`, how: suggestName(id, known, "content/sources.yaml") };
}

function judgeTermId(id: string, content: Content): Verdict {
  if (content.terms.has(id)) return null;
  return {
    what: `the glossary has no term "${id}"`,
    how: suggestName(id, content.terms.keys(), "content/glossary"),
  };
}
