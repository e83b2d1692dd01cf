import { FIGURES, isFigureName } from "../../domain/figure/figure-catalogue.ts";
import { isRecordFigureName, RECORD_FIGURES } from "../../domain/record/record-figures.ts";
import type { LessonText } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute, type Verdict } from "./attributes.ts";

/** Figures that do not exist, in `<Figure of>` and `<Recorded of>`. */
export function checkFigures(text: LessonText): Problem[] {
  return [
    ...checkAttribute(text, ["Figure"], "of", judgeFigure),
    ...checkAttribute(text, ["Recorded"], "of", judgeRecordFigure),
  ];
}

/** What is wrong with the name of a figure of the scenario. */
export function judgeFigure(name: string): Verdict {
  if (isFigureName(name)) return null;
  return {
    what: `there is no figure "${name}"`,
    how: suggestName(name, Object.keys(FIGURES), "src/domain/figure/figure-catalogue.ts"),
  };
}

/** What is wrong with the name of a figure of the records. */
export function judgeRecordFigure(name: string): Verdict {
  if (isRecordFigureName(name)) return null;
  return {
    what: `the records have no figure "${name}"`,
    how: suggestName(name, Object.keys(RECORD_FIGURES), "src/domain/record/record-figures.ts"),
  };
}
