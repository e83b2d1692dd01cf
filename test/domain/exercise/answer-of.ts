import type { ChainAnswer, Exercise } from "../../../src/domain/exercise/exercise.ts";
import type { LearnerAnswer } from "../../../src/domain/exercise/mark/mark-answer.ts";
import type { NumberField } from "../../../src/domain/exercise/number-field.ts";

/** What a learner types who found `value`, with as many decimals as a calculator shows, or rounded as the exercise says. */
export function typedFor(field: NumberField, value: number, rounded: boolean): { text: string } {
  const scale = { money: 0.01, price: 0.01, percent: 100, points: 100 }[field.unit as "money"] ?? 1;
  const found = rounded ? Math.round(value / field.roundTo) * field.roundTo : value;
  // A decimal comma and four or more decimals: never read as groups of thousands.
  return { text: (found * scale).toFixed(7).replace(".", ",") };
}

/** The right answer, as a learner would give it. */
export function rightAnswer({ answer }: Exercise, rounded = false): LearnerAnswer {
  switch (answer.form) {
    case "number":
      return { form: "number", typed: typedFor(answer.field, answer.field.value, rounded) };
    case "chain":
      return chainTyped(answer, {}, rounded);
    case "choice":
      return { form: "choice", option: answer.right };
    case "point":
      return { form: "point", point: answer.right };
    case "order":
      return { form: "order", items: answer.right };
    case "bins":
      return { form: "bins", placed: answer.right };
    case "build":
      return { form: "build", tiles: answer.example };
  }
}

/** Right values at every step of a chain but those given. */
export function chainTyped(
  { chain }: ChainAnswer,
  given: Readonly<Record<string, number>>,
  rounded = false,
): LearnerAnswer {
  const typed = chain.map(({ id, field }) => [id, typedFor(field, given[id] ?? field.value, rounded)]);
  return { form: "chain", typed: Object.fromEntries(typed) };
}

/** Every answer that a known mistake leads to, with its name. */
export function mistakenAnswers({
  answer,
}: Exercise): readonly { id: string; given: LearnerAnswer; part?: string }[] {
  switch (answer.form) {
    case "number":
      return answer.mistakes.map(({ id, value }) => ({
        id,
        given: { form: "number", typed: typedFor(answer.field, value, false) },
      }));
    case "chain":
      return answer.chain.flatMap((step) =>
        step.mistakes.map(({ id, value }) => ({
          id,
          part: step.id,
          given: chainTyped(answer, { [step.id]: value }),
        })),
      );
    case "choice":
      return Object.entries(answer.mistakes).map(([option, id]) => ({
        id,
        given: { form: "choice", option },
      }));
    case "point":
      return Object.entries(answer.mistakes).map(([point, id]) => ({ id, given: { form: "point", point } }));
    case "order":
      return answer.mistakes.map(({ id, items }) => ({ id, given: { form: "order", items } }));
    case "bins":
      return answer.mistakes.map(({ id, item, bin }) => ({
        id,
        part: item,
        given: { form: "bins", placed: { ...answer.right, [item]: bin } },
      }));
    case "build":
      return [];
  }
}
