import type { Answer, BuildAnswer, ChainAnswer, Drawn, Values } from "./exercise.ts";
import { probesOf, valuesOf } from "./expression.ts";
import { almostBand, mistakeTolerance, tellsApart } from "./number-field.ts";

/** True when no two of the answer and its anticipated mistakes could be taken for one another. */
export function tellsMistakesApart(drawn: Drawn): boolean {
  const { answer } = drawn;
  const hasNumbers = Object.values(drawn.givens).every(({ value }) => Number.isFinite(value));
  return hasNumbers && tellsAnswerApart(answer, valuesOf(drawn.givens));
}

function tellsAnswerApart(answer: Answer, values: Values): boolean {
  switch (answer.form) {
    case "number":
      return tellsApart(answer.field, answer.mistakes);
    case "chain":
      return tellsChainApart(answer);
    case "choice":
      return areDistinct(answer.options) && answer.options.includes(answer.right);
    case "order":
      return (
        areDistinct(answer.items) &&
        areDistinct([answer.right, ...answer.mistakes.map(({ items }) => items)].map((ids) => ids.join(" ")))
      );
    case "bins":
      return areDistinct(answer.items);
    case "point":
      return areDistinct(answer.chart.points.map(({ id }) => id)) && !(answer.right in answer.mistakes);
    case "build":
      return tellsFormulasApart(answer, values);
  }
}

/** At each step: the answer, the step's own mistakes, and what an earlier step's mistake leads to. */
function tellsChainApart({ chain }: ChainAnswer): boolean {
  const right = Object.fromEntries(chain.map(({ id, field }) => [id, field.value]));
  return chain.every((step, index) => {
    if (!tellsApart(step.field, step.mistakes)) return false;
    const implied = chain
      .slice(0, index)
      .flatMap((before) =>
        before.mistakes.map(({ id, value }) => ({
          id,
          value: rerunAfter(chain.slice(0, index + 1), right, before.id, value),
        })),
      )
      .filter(({ value }) => Math.abs(value - step.field.value) > 1e-9);
    // What a slip leads to may be what the same slip made here leads to: it has one name.
    return implied.every(
      ({ id, value }) =>
        Number.isFinite(value) &&
        Math.abs(value - step.field.value) > almostBand(step.field) + mistakeTolerance(step.field, value) &&
        step.mistakes.every(
          (own) =>
            own.id === id ||
            Math.abs(own.value - value) >
              mistakeTolerance(step.field, own.value) + mistakeTolerance(step.field, value),
        ),
    );
  });
}

/** What the last of these steps comes to when step `id` is given as `value` and the steps after it follow. */
export function rerunAfter(chain: ChainAnswer["chain"], right: Values, id: string, value: number): number {
  const found: Record<string, number> = { ...right };
  let changed = false;
  for (const step of chain) {
    if (changed) found[step.id] = step.run(found);
    if (step.id === id) {
      found[id] = value;
      changed = true;
    }
  }
  return found[chain.at(-1)?.id ?? ""] ?? Number.NaN;
}

function tellsFormulasApart({ formula, mistakes }: BuildAnswer, values: Values): boolean {
  const results = probesOf(values).map((probe) =>
    [formula, ...mistakes.map((mistake) => mistake.formula)].map((each) => each(probe)),
  );
  return results.every(
    (found) => found.every(Number.isFinite) && areDistinct(found.map((value) => value.toPrecision(9))),
  );
}

function areDistinct(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}
