import type { CollectionEntry } from "astro:content";
import { type FigureName, figureOf } from "../../domain/figure/figure-catalogue.ts";
import type { BusinessRecords } from "../../domain/record/records.ts";
import { type Projection, projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { defaultFormatOptions, type NumberFormat, numberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What the parts of a lesson's text need to know of the lesson they stand in; set by its page. */
export type LessonContext = {
  readonly locale: Locale;
  /** The lesson's name in the workbook: the folder's, without its number. */
  readonly name: string;
  readonly facts: CollectionEntry<"lessonFacts">["data"];
  readonly sources: readonly CollectionEntry<"sources">[];
  /** Kinds of the exercises in the lesson's text, in its order. */
  readonly exercises: readonly string[];
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** The records of the company that runs through the course. */
  readonly records: BusinessRecords;
  readonly format: NumberFormat;
};

/** A lesson's context from its facts and its scenario. */
export function createLessonContext(
  options: Pick<
    LessonContext,
    "locale" | "name" | "facts" | "sources" | "scenario" | "records" | "exercises"
  >,
): LessonContext {
  return {
    ...options,
    projection: projectScenario(options.scenario),
    format: numberFormat(defaultFormatOptions(options.locale)),
  };
}

/** The context of the lesson being built. */
export function lessonContext(astro: { locals: App.Locals }): LessonContext {
  const { lesson } = astro.locals;
  if (!lesson)
    throw new Error("A lesson component stands outside a lesson page: set Astro.locals.lesson first.");
  return lesson;
}

/** A figure of the lesson's published scenario. */
export function publishedFigure(context: LessonContext, name: FigureName) {
  return figureOf(name, context.scenario, context.projection);
}

/** A figure that one of the lesson's sources states, `source.fact`, in the unit that the source gives it. */
export function statedFact({ sources }: LessonContext, path: string): number {
  const [id, name = ""] = path.split(".");
  const fact = sources.find((source) => source.id === id)?.data.facts?.[name];
  if (!fact) throw new Error(`The lesson's sources state no "${path}".`);
  return fact.value;
}
