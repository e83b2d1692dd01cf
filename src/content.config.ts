import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { parse } from "yaml";
import { glossaryTerm } from "./authoring/schemas/glossary-term.ts";
import { lessonFacts as lessonFactsSchema } from "./authoring/schemas/lesson-facts.ts";
import { lessonFrontmatter } from "./authoring/schemas/lesson-frontmatter.ts";
import { source } from "./authoring/schemas/source.ts";
import { teacherNote } from "./authoring/schemas/teacher-note.ts";

/** Lessons' texts, by folder and language: `09-roi/fr`. */
const lessons = defineCollection({
  loader: glob({
    base: "content/lessons",
    pattern: "*/{fr,en}.mdx",
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
  }),
  schema: lessonFrontmatter,
});

/** What both languages of a lesson share, by folder: `09-roi`. */
const lessonFacts = defineCollection({
  loader: glob({
    base: "content/lessons",
    pattern: "*/lesson.yaml",
    generateId: ({ entry }) => entry.replace(/\/lesson\.yaml$/, ""),
  }),
  schema: lessonFactsSchema,
});

/** What a teacher wants beside each lesson, by folder. */
const teacherNotes = defineCollection({
  loader: glob({
    base: "content/lessons",
    pattern: "*/teacher.yaml",
    generateId: ({ entry }) => entry.replace(/\/teacher\.yaml$/, ""),
  }),
  schema: teacherNote,
});

const sources = defineCollection({
  // Read as the checks read it: Astro's own parser turns an unquoted day into a date.
  loader: file("content/sources.yaml", { parser: (text) => parse(text) }),
  schema: source,
});

const glossary = defineCollection({
  loader: glob({ base: "content/glossary", pattern: "*.yaml" }),
  schema: glossaryTerm,
});

/** The sentence that the home page opens with. */
const home = defineCollection({ loader: glob({ base: "content/home", pattern: "{fr,en}.mdx" }) });

export const collections = { home, lessons, lessonFacts, teacherNotes, sources, glossary };
