import { hasInput, inputNames } from "../../domain/simulation/inputs.ts";
import { type Content, type Lesson, type LessonText, scenarioOf } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute } from "./attributes.ts";

/** Inputs, in `<Living of>`, that the lesson's scenario lacks. */
export function checkInputs(text: LessonText, lesson: Lesson, content: Content): Problem[] {
  const scenario = scenarioOf(lesson, content);
  if (scenario === null) return [];
  return checkAttribute(text, ["Living"], "of", (name) =>
    hasInput(scenario, name)
      ? null
      : {
          what: `the lesson's scenario has no input "${name}"`,
          how: suggestName(name, inputNames(scenario), "the scenario that lesson.yaml names"),
        },
  );
}
