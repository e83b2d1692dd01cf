import { type QuotedFigure, replaceQuotes } from "../../authoring/quoted-figure.ts";
import type { FigureName } from "../../domain/figure/figure-catalogue.ts";
import { type RecordFigureName, recordFigureOf } from "../../domain/record/record-figures.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import { type LessonContext, publishedFigure } from "./lesson-context.ts";

/** A text of a lesson with the figures that it quotes in braces written out. */
export function quoteFigures(text: string, context: LessonContext): string {
  return replaceQuotes(text, (quote) => {
    const { outcome, unit } = quoted(quote, context);
    return formatOutcome(outcome, unit, context.format, context.locale);
  });
}

function quoted({ kind, name }: QuotedFigure, context: LessonContext) {
  if (kind === "figure") return publishedFigure(context, name as FigureName);
  if (kind === "recorded") return recordFigureOf(name as RecordFigureName, context.records);
  const [id, fact = ""] = name.split(".");
  const stated = context.sources.find((source) => source.id === id)?.data.facts?.[fact];
  if (!stated) throw new Error(`{fact:${name}}: the lesson's sources have no such fact.`);
  return { outcome: stated.value, unit: stated.unit };
}
