import { describe, expect, test } from "vitest";
import {
  ATTRIBUTION_MODELS,
  attributeConversions,
} from "../../../src/domain/attribution/attribute-conversions.ts";
import {
  type Credits,
  type CustomerPath,
  channelsOf,
  creditableConversions,
} from "../../../src/domain/attribution/customer-path.ts";
import { removalEffects } from "../../../src/domain/attribution/markov.ts";
import { conversionChance, markovChain } from "../../../src/domain/attribution/markov-chain.ts";
import {
  lastTouchCredits,
  linearCredits,
  positionBasedCredits,
} from "../../../src/domain/attribution/rules.ts";
import { shapleyCredits } from "../../../src/domain/attribution/shapley.ts";
import { timeDecayCredits } from "../../../src/domain/attribution/time-decay.ts";
import { shapleyValues } from "../../../src/domain/quantity/shapley.ts";
import { customerPaths, holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const creditsOf = (credits: ReturnType<typeof attributeConversions>): Credits => {
  if ("undefined" in credits) throw new Error(`not defined: ${credits.undefined}`);
  return credits;
};
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe.each(ATTRIBUTION_MODELS)("%s", (model) => {
  test("shares out every conversion that a touch led to, no more and no less", () => {
    holds([customerPaths], (paths) => {
      const credits = creditsOf(attributeConversions(model, paths));
      expectClose(sum(credits.values()), creditableConversions(paths));
    });
  });

  test("credits every channel of the paths and none besides, never below zero", () => {
    holds([customerPaths], (paths) => {
      const credits = creditsOf(attributeConversions(model, paths));
      expect([...credits.keys()].sort()).toEqual([...channelsOf(paths)].sort());
      expect([...credits.values()].filter((credit) => !(credit >= 0))).toEqual([]);
    });
  });

  test("gives all to the only channel there is", () => {
    const paths = [{ touches: ["a", "a"], conversions: 5, nulls: 3, daysBefore: [9, 1] }];
    expectClose(creditsOf(attributeConversions(model, paths)).get("a") ?? 0, 5);
  });

  test("credits nothing where nothing converted", () => {
    const paths = [{ touches: ["a", "b"], conversions: 0, nulls: 3, daysBefore: [2, 1] }];
    expect([...creditsOf(attributeConversions(model, paths))]).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
  });

  test("does not depend on the order in which paths are listed", () => {
    holds([customerPaths], (paths) => {
      const forward = creditsOf(attributeConversions(model, paths));
      const backward = creditsOf(attributeConversions(model, [...paths].reverse()));
      for (const [channel, credit] of forward) {
        expectClose(backward.get(channel) ?? Number.NaN, credit, creditableConversions(paths));
      }
    });
  });
});

describe("a conversion without a touch", () => {
  test("is credited to nobody", () => {
    const paths = [
      { touches: [], conversions: 7 },
      { touches: ["a"], conversions: 1 },
    ];
    expect(creditableConversions(paths)).toBe(1);
    expect(sum(lastTouchCredits(paths).values())).toBe(1);
  });
});

describe("position-based credit", () => {
  test("spreads 20 % evenly over the touches between", () => {
    const [path] = [{ touches: ["a", "b", "c", "d"], conversions: 10 }];
    expect([...positionBasedCredits([path]).values()]).toEqual(
      [4, 1, 1, 4].map((each) => expect.closeTo(each, 9)),
    );
  });

  test("shares two touches evenly when neither end has a share", () => {
    const path = { touches: ["a", "b"], conversions: 2 };
    expect([...positionBasedCredits([path], { first: 0, last: 0 }).values()]).toEqual([1, 1]);
  });
});

describe("time decay", () => {
  const path: CustomerPath = { touches: ["a", "b"], conversions: 3, daysBefore: [7, 0] };

  test("counts a touch of seven days before half as much as one of the day", () => {
    expect([...(timeDecayCredits([path]) as Credits)]).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });

  test("follows another half-life when told", () => {
    expectClose((timeDecayCredits([path], 3.5) as Credits).get("a") ?? 0, 3 / 5);
  });

  test("is not defined where a touch has no day, or for a half-life of zero", () => {
    expect(timeDecayCredits([{ ...path, daysBefore: [7] }])).toEqual({ undefined: "no-touch-dates" });
    expect(timeDecayCredits([{ touches: ["a"], conversions: 1 }])).toEqual({ undefined: "no-touch-dates" });
    expect(timeDecayCredits([path], 0)).toEqual({ undefined: "no-duration" });
    expect(timeDecayCredits([path], Number.NaN)).toEqual({ undefined: "no-duration" });
  });

  test("still tells touches apart years before the sale", () => {
    const old = { ...path, daysBefore: [40_007, 40_000] };
    expectClose((timeDecayCredits([old]) as Credits).get("a") ?? 0, 1);
  });

  test("forgets a touch of years before a fresh one, and stays a number", () => {
    const fresh = { ...path, daysBefore: [40_000, 0] };
    expect([...(timeDecayCredits([fresh]) as Credits)]).toEqual([
      ["a", 0],
      ["b", 3],
    ]);
  });

  test("comes close to linear as the half-life grows", () => {
    holds([customerPaths], (paths) => {
      const linear = linearCredits(paths);
      for (const [channel, credit] of timeDecayCredits(paths, 1e15) as Credits) {
        expectClose(credit, linear.get(channel) ?? 0, creditableConversions(paths));
      }
    });
  });
});

describe("the chain of the paths", () => {
  test("of a single person who bought leads to a conversion for certain, and of none to nothing", () => {
    expect(conversionChance(markovChain([{ touches: ["a", "b"], conversions: 1 }]))).toBe(1);
    expect(conversionChance(markovChain([]))).toBe(0);
    expect(conversionChance(markovChain([{ touches: ["a"], conversions: 0 }]))).toBe(0);
  });
});

describe("the removal effect", () => {
  test("is a share of conversions, and 1 for a channel that every converting path needs", () => {
    holds([customerPaths], (paths) => {
      const effects = [...removalEffects(paths).values()];
      expect(effects.filter((effect) => !(effect >= 0 && effect <= 1 + 1e-12))).toEqual([]);
    });
    const effects = removalEffects([
      { touches: ["a", "b"], conversions: 1, nulls: 2 },
      { touches: ["c", "a"], conversions: 4 },
    ]);
    expectClose(effects.get("a") ?? 0, 1);
    expect(effects.get("c")).toBeLessThan(1);
  });

  test("does not change when a touch repeats itself at once", () => {
    const once = removalEffects([
      { touches: ["a", "b"], conversions: 2, nulls: 3 },
      { touches: ["b"], conversions: 1, nulls: 1 },
    ]);
    const twice = removalEffects([
      { touches: ["a", "a", "b"], conversions: 2, nulls: 3 },
      { touches: ["b"], conversions: 1, nulls: 1 },
    ]);
    for (const [channel, effect] of once) expectClose(twice.get(channel) ?? 0, effect);
  });
});

describe("Shapley credit", () => {
  test("is the Shapley value, over all coalitions, of the conversions that a coalition’s channels cover", () => {
    holds([customerPaths], (paths) => {
      const covered = (coalition: readonly string[]) =>
        sum(
          paths
            .filter(
              ({ touches }) => touches.length > 0 && touches.every((touch) => coalition.includes(touch)),
            )
            .map(({ conversions }) => conversions),
        );
      const values = shapleyValues(channelsOf(paths), covered);
      for (const [channel, credit] of shapleyCredits(paths)) {
        expectClose(values.get(channel) ?? Number.NaN, credit, creditableConversions(paths));
      }
    });
  });
});
