import { KIND_IDS } from "../../domain/exercise/kinds.ts";
import type { LessonText } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute } from "./attributes.ts";

/** Kinds, in `<Exercise kind>`, that do not exist. */
export function checkExerciseKinds(text: LessonText): Problem[] {
  const known: readonly string[] = KIND_IDS;
  return checkAttribute(text, ["Exercise"], "kind", (kind) =>
    known.includes(kind)
      ? null
      : {
          what: `there is no exercise of kind "${kind}"`,
          how: suggestName(kind, known, "src/domain/exercise/kinds.ts"),
        },
  );
}
