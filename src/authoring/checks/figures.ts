import { FIGURES, isFigureName } from "../../domain/figure/figure-catalogue.ts";
import type { LessonText } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute } from "./attributes.ts";

/** Figures that do not exist, in `<Figure of>`. */
export function checkFigures(text: LessonText): Problem[] {
  return checkAttribute(text, ["Figure"], "of", (name) =>
    isFigureName(name)
      ? null
      : {
          what: `there is no figure "${name}"`,
          how: suggestName(name, Object.keys(FIGURES), "src/domain/figure/figure-catalogue.ts"),
        },
  );
}
