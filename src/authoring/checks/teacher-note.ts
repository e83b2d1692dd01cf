import type { Content, Lesson } from "../content.ts";
import type { Problem } from "../problem.ts";
import { readQuote } from "../quoted-figure.ts";
import type { Verdict } from "./attributes.ts";
import { judgeFact } from "./facts.ts";
import { judgeFigure, judgeRecordFigure } from "./figures.ts";
import { checkTypedAmountsInYaml } from "./typed-amounts.ts";

/** What is wrong with a lesson's note for teachers: its shape, the figures it quotes, amounts typed by hand. */
export function checkTeacherNote(lesson: Lesson, content: Content): Problem[] {
  if (lesson.teacher === null) return [];
  const { source, yaml } = lesson.teacher;
  const quotes = [...source.matchAll(/\{([a-z][a-z0-9.:/-]*)\}/g)].flatMap((match): Problem[] => {
    const verdict = judgeQuote(match[1] ?? "", lesson, content);
    const line = source.slice(0, match.index).split("\n").length;
    return verdict === null ? [] : [{ file: yaml.file, line, ...verdict }];
  });
  return [...yaml.problems, ...quotes, ...checkTypedAmountsInYaml(yaml.file, source)];
}

function judgeQuote(text: string, lesson: Lesson, content: Content): Verdict {
  const quote = readQuote(text);
  switch (quote.kind) {
    case "figure":
      return judgeFigure(quote.name);
    case "recorded":
      return judgeRecordFigure(quote.name);
    case "fact":
      return judgeFact(quote.name, lesson, content);
  }
}
