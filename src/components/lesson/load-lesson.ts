import { getEntries, getEntry } from "astro:content";
import { isScenarioName, loadRecords, loadScenarios } from "../../authoring/load-scenarios.ts";
import type { Locale } from "../../i18n/locale.ts";
import { exerciseKinds } from "./exercise-kinds.ts";
import { createLessonContext } from "./lesson-context.ts";

/** A lesson's text in a language and the context of all that stands in it; `id` is its folder. */
export async function loadLesson(id: string, locale: Locale) {
  const facts = (await getEntry("lessonFacts", id))?.data;
  const text = await getEntry("lessons", `${id}/${locale}`);
  if (!facts || !text || !isScenarioName(facts.scenario)) {
    throw new Error(`Lesson ${id} is incomplete in ${locale}.`);
  }
  const context = createLessonContext({
    locale,
    name: id.replace(/^\d+-/, ""),
    facts,
    sources: await getEntries(
      facts.sources.map((source) => ({ collection: "sources" as const, id: source })),
    ),
    scenario: loadScenarios(process.cwd())[facts.scenario],
    records: loadRecords(process.cwd()),
    exercises: exerciseKinds(text.body ?? ""),
  });
  return { facts, text, context };
}
