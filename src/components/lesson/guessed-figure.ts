import type { FigureName } from "../../domain/figure/figure-catalogue.ts";
import type { FigureUnit } from "../../domain/figure/figure-definition.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { type RecordFigureName, recordFigureOf } from "../../domain/record/record-figures.ts";
import type { InputBounds, InputUnit } from "../../domain/simulation/inputs.ts";
import { type LessonContext, publishedFigure } from "./lesson-context.ts";

/** The figure that a lesson's first question asks for. */
export type GuessedFigure = {
  readonly answer: number;
  readonly bounds: InputBounds;
  /** True for a net ROI, which is easily taken for a gross return. */
  readonly isNetRoi: boolean;
};

/** What the lesson lets its reader guess; `null` where it is a choice, or nothing. */
export function guessedFigure(context: LessonContext): GuessedFigure | null {
  const { guess } = context.facts;
  if (!guess || "choices" in guess) return null;
  const { outcome, unit } =
    guess.recorded === undefined
      ? publishedFigure(context, guess.figure as FigureName)
      : recordFigureOf(guess.recorded as RecordFigureName, context.records);
  if (!isDefined(outcome)) return null;
  const { from, to, step } = guess;
  // A rate may lie past the ruler's end: what is typed goes on to where no guess is meant seriously.
  const max = Math.max(to, unit === "rate" ? 100 : to * 100);
  return {
    answer: outcome,
    bounds: { unit: guessUnit(unit), min: from, max, reach: to, step },
    isNetRoi: guess.figure === "roi.net",
  };
}

/** Figures that are counted in a way no input is are guessed as plain numbers. */
function guessUnit(unit: FigureUnit): InputUnit {
  return unit === "points" || unit === "ordinal" || unit === "decimal" ? "count" : unit;
}
