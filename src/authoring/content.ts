import type { Scenario } from "../domain/simulation/scenario.ts";
import type { Locale } from "../i18n/locale.ts";
import type { MdxText } from "./read-mdx.ts";
import type { YamlFile } from "./read-yaml.ts";
import type { GlossaryTerm } from "./schemas/glossary-term.ts";
import type { LessonFacts } from "./schemas/lesson-facts.ts";
import type { LessonFrontmatter } from "./schemas/lesson-frontmatter.ts";
import type { Source } from "./schemas/source.ts";
import type { TeacherNote } from "./schemas/teacher-note.ts";

/** A lesson in one language. */
export type LessonText = MdxText & {
  readonly file: string;
  readonly locale: Locale;
  readonly source: string;
  readonly frontmatter: YamlFile<LessonFrontmatter>;
};

/** A folder of `content/lessons`; a file that is missing is `null`. */
export type Lesson = {
  /** Name of the folder, `09-roi`. */
  readonly folder: string;
  readonly facts: YamlFile<LessonFacts> | null;
  readonly texts: Readonly<Record<Locale, LessonText | null>>;
  readonly teacher: { readonly source: string; readonly yaml: YamlFile<TeacherNote> } | null;
};

/** The whole content, as far as it could be read. */
export type Content = {
  readonly lessons: readonly Lesson[];
  /** The sentence that the home page opens with; it shows the first lesson's example. */
  readonly home: Readonly<Record<Locale, LessonText | null>>;
  readonly sources: YamlFile<readonly Source[]>;
  /** By id. */
  readonly terms: ReadonlyMap<string, { readonly source: string; readonly yaml: YamlFile<GlossaryTerm> }>;
  /** By name; empty when the records have problems. */
  readonly scenarios: Readonly<Record<string, Scenario>>;
};

/** The lesson's facts, when its file exists and fits the schema. */
export function factsOf(lesson: Lesson): LessonFacts | null {
  return lesson.facts?.data ?? null;
}

/** The source of this id, `null` when there is none. */
export function sourceOf(content: Content, id: string): Source | null {
  return content.sources.data?.find((source) => source.id === id) ?? null;
}

/** The scenario a lesson's figures come from; `null` when it is not known. */
export function scenarioOf(lesson: Lesson, content: Content): Scenario | null {
  const name = factsOf(lesson)?.scenario;
  return name !== undefined && Object.hasOwn(content.scenarios, name)
    ? (content.scenarios[name] ?? null)
    : null;
}
