import type { Exercise } from "../exercise/exercise.ts";
import type { LearnerAnswer } from "../exercise/mark/mark-answer.ts";

/** The answer to an exercise before anything is given: fields empty, nothing chosen, items as they stand. */
export function blankAnswer({ answer }: Exercise): LearnerAnswer {
  switch (answer.form) {
    case "number":
      return { form: "number", typed: { text: "" } };
    case "chain":
      return { form: "chain", typed: {} };
    case "choice":
      return { form: "choice", option: null };
    case "order":
      return { form: "order", items: answer.items };
    case "bins":
      return { form: "bins", placed: {} };
    case "point":
      return { form: "point", point: null };
    case "build":
      return { form: "build", tiles: [] };
  }
}
