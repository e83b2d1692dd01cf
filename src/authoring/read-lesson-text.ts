import type { Locale } from "../i18n/locale.ts";
import type { LessonText } from "./content.ts";
import { readMdx } from "./read-mdx.ts";
import { readYaml } from "./read-yaml.ts";
import { lessonFrontmatter } from "./schemas/lesson-frontmatter.ts";

/** Reads one language of a lesson from the text of its file. */
export function readLessonText(file: string, locale: Locale, source: string): LessonText {
  const [, frontmatter = "{}"] = source.match(/^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/) ?? [];
  // The first line is the opening `---`.
  return {
    file,
    locale,
    source,
    frontmatter: readYaml(file, frontmatter, lessonFrontmatter, 2),
    ...readMdx(source),
  };
}
