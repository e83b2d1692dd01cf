import fc from "fast-check";
import { inputBounds, inputNames, readInput } from "../../src/domain/simulation/inputs.ts";
import type { Plan } from "../../src/domain/simulation/plan.ts";
import { rate, scenario } from "../domain/arbitraries.ts";

const words = (maxLength: number) => fc.string({ unit: "binary", maxLength });

const exact = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

/** Any plan a learner can make: figures to their last bit, words in any script, ranges and moves of its own inputs. */
export const plan: fc.Arbitrary<Plan> = scenario.chain((drawn) => {
  const input = fc.constantFrom(...inputNames(drawn));
  const range = input.chain((name) => {
    const { min, max } = inputBounds(name);
    const likely = readInput(drawn, name) ?? min;
    return fc.record({
      input: fc.constant(name),
      range: fc.record({
        low: exact(min, likely),
        likely: fc.constant(likely),
        high: exact(likely, max),
        distribution: fc.constantFrom("pert" as const, "triangular" as const),
      }),
    });
  });
  const move = input.chain((name) =>
    fc.record({
      input: fc.constant(name),
      value: exact(inputBounds(name).min, inputBounds(name).max),
      say: words(60),
    }),
  );
  return fc.record({
    name: words(80),
    sample: fc.option(fc.constantFrom("cafe-merisier", "b2b-9-mois", "")),
    scenario: exact(0, 1).map((margin) => ({ ...drawn, margin })),
    assumptions: fc
      .uniqueArray(range, { maxLength: 4, selector: ({ input: name }) => name })
      .map((ranges) => ranges.filter(({ input: name }) => name !== "margin")),
    target: fc.option(rate),
    moves: fc.array(move, { maxLength: 4 }),
  });
});
