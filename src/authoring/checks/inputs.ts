import { hasInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
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

function inputNames(scenario: Scenario): string[] {
  const fields = (holder: object) =>
    Object.keys(holder).filter((key) => typeof holder[key as never] === "number");
  return [
    ...fields(scenario),
    ...scenario.channels.flatMap((channel) =>
      [...fields(channel), ...fields(channel.traffic)].map((field) => `${channel.id}.${field}`),
    ),
    ...scenario.investment.flatMap((line) => fields(line).map((field) => `${line.id}.${field}`)),
  ];
}
