import fc from "fast-check";
import { DISTRIBUTIONS, range } from "../../../src/domain/quantity/range.ts";
import { inputBounds, inputNames } from "../../../src/domain/simulation/inputs.ts";
import type { Scenario } from "../../../src/domain/simulation/scenario.ts";
import type { Assumption } from "../../../src/domain/uncertainty/simulate-trials.ts";
import { scenario } from "../arbitraries.ts";

/** A range within the bounds of this input. */
function assumptionOf(input: string): fc.Arbitrary<Assumption> {
  const { min, reach } = inputBounds(input);
  const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
  return fc
    .tuple(share, share, share, fc.constantFrom(...DISTRIBUTIONS))
    .filter(([one, two, three, distribution]) => {
      const isSpread = one !== two && two !== three && three !== one;
      return isSpread || distribution !== "lognormal";
    })
    .map(([one, two, three, distribution]) => {
      const [low = 0, likely = 0, high = 0] = [one, two, three]
        .sort((first, second) => first - second)
        .map((each) => min + (reach - min) * each);
      return { input, range: range(low, likely, high, distribution) };
    });
}

/** A scenario, and ranges for one to three of its inputs, whatever they are. */
export const uncertainScenario: fc.Arbitrary<readonly [Scenario, readonly Assumption[]]> = scenario.chain(
  (drawn) =>
    fc
      .uniqueArray(fc.constantFrom(...inputNames(drawn)), { minLength: 1, maxLength: 3 })
      .chain((names) => fc.tuple(fc.constant(drawn), fc.tuple(...names.map(assumptionOf)))),
);
