import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../i18n/locale.ts";
import type { Content, Lesson, LessonText } from "./content.ts";
import { readBenchmarks } from "./load-benchmarks.ts";
import { readSampleCampaigns } from "./load-sample-campaigns.ts";
import { readScenarios } from "./load-scenarios.ts";
import type { Problem } from "./problem.ts";
import { readLessonText } from "./read-lesson-text.ts";
import { readYaml } from "./read-yaml.ts";
import { glossaryTerm } from "./schemas/glossary-term.ts";
import { lessonFacts } from "./schemas/lesson-facts.ts";
import { sources } from "./schemas/source.ts";
import { teacherNote } from "./schemas/teacher-note.ts";

/** Everything under `content` of the project at `root` (a path), and what is wrong with what the simulator takes of it. */
export function readContent(root: string): { content: Content; problems: readonly Problem[] } {
  const read = (file: string) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : null;
  const list = (folder: string) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  const { scenarios, problems } = readScenarios(root);
  const content: Content = {
    lessons: list("content/lessons")
      .filter((folder) => !folder.startsWith("."))
      .map((folder) => readLesson(folder, read)),
    home: readTexts("content/home", read),
    sources: readYaml("content/sources.yaml", read("content/sources.yaml") ?? "", sources),
    terms: new Map(
      list("content/glossary")
        .filter((name) => name.endsWith(".yaml"))
        .map((name) => {
          const file = `content/glossary/${name}`;
          const source = read(file) ?? "";
          return [name.slice(0, -".yaml".length), { source, yaml: readYaml(file, source, glossaryTerm) }];
        }),
    ),
    scenarios: scenarios ?? {},
  };
  const samples = readSampleCampaigns(root, scenarios);
  const benchmarks = readBenchmarks(root, content.sources.data);
  return { content, problems: [...problems, ...samples.problems, ...benchmarks.problems] };
}

function readLesson(folder: string, read: (file: string) => string | null): Lesson {
  const path = `content/lessons/${folder}`;
  const facts = read(`${path}/lesson.yaml`);
  const teacher = read(`${path}/teacher.yaml`);
  return {
    folder,
    facts: facts === null ? null : readYaml(`${path}/lesson.yaml`, facts, lessonFacts),
    texts: readTexts(path, read),
    teacher:
      teacher === null
        ? null
        : { source: teacher, yaml: readYaml(`${path}/teacher.yaml`, teacher, teacherNote) },
  };
}

function readTexts(path: string, read: (file: string) => string | null): Record<Locale, LessonText | null> {
  const text = (locale: Locale): LessonText | null => {
    const source = read(`${path}/${locale}.mdx`);
    return source === null ? null : readLessonText(`${path}/${locale}.mdx`, locale, source);
  };
  return { fr: text("fr"), en: text("en") };
}
