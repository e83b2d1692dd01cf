import { isDefined } from "../../domain/quantity/outcome.ts";
import { readInput } from "../../domain/simulation/inputs.ts";
import { type LessonContext, publishedFigure } from "./lesson-context.ts";

/** A post of the lesson's first channel, as published: the input that is its click rate, that rate, and how often it is shown. */
export function usualPost(context: LessonContext): { input: string; rate: number; shown: number } {
  const input = `${context.scenario.channels[0]?.id}.clickThroughRate`;
  const rate = readInput(context.scenario, input);
  const { outcome } = publishedFigure(context, "post.impressions");
  if (rate === null || !isDefined(outcome)) {
    throw new Error(`Lesson ${context.name}: its scenario has no channel whose posts are shown.`);
  }
  return { input, rate, shown: outcome };
}
