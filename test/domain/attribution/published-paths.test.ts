import { describe, expect, test } from "vitest";
import {
  ATTRIBUTION_MODELS,
  attributeConversions,
} from "../../../src/domain/attribution/attribute-conversions.ts";
import type { Credits } from "../../../src/domain/attribution/customer-path.ts";
import { markovCredits, removalEffects } from "../../../src/domain/attribution/markov.ts";
import { conversionChance, markovChain } from "../../../src/domain/attribution/markov-chain.ts";
import {
  firstTouchCredits,
  linearCredits,
  positionBasedCredits,
} from "../../../src/domain/attribution/rules.ts";
import { shapleyCredits } from "../../../src/domain/attribution/shapley.ts";
import { shapleyValues } from "../../../src/domain/quantity/shapley.ts";
import published from "./published-paths.json" with { type: "json" };

describe("credits published by others", () => {
  test.each(published["first-touch"])("first touch, $source", ({ paths, credits }) => {
    expectCredits(firstTouchCredits(paths), credits);
  });

  test.each(published.linear)("linear, $source", ({ paths, credits }) => {
    expectCredits(linearCredits(paths), credits);
  });

  test.each(published.position)("position-based, $source", ({ paths, shares, credits }) => {
    expectCredits(positionBasedCredits(paths, shares), credits);
  });

  test.each(published.markov)("Markov, $source", ({ paths, chance, removal, credits }) => {
    expect(conversionChance(markovChain(paths))).toBeCloseTo(chance, 12);
    expectCredits(removalEffects(paths), removal, 12);
    expectCredits(markovCredits(paths), credits, 12);
  });

  test.each(published.shapley)("Shapley, $source", ({ paths, credits }) => {
    expectCredits(shapleyCredits(paths), credits);
  });

  test.each(published.transitions)("moves of the chain, $source", ({ paths, chances }) => {
    const { channels, start, between, converts, ends } = markovChain(paths);
    const at = (channel: string) => channels.indexOf(channel);
    for (const [move, chance] of Object.entries(chances)) {
      const [from = "", to = ""] = move.split(">");
      const found =
        from === "start"
          ? start[at(to)]
          : to === "conv"
            ? converts[at(from)]
            : to === "null"
              ? ends[at(from)]
              : between[at(from)]?.[at(to)];
      expect(found, move).toBeCloseTo(chance, 9);
    }
  });

  test.each(published.worths)("Shapley values of given worths, $source", ({ worth, values }) => {
    const worths = new Map(
      Object.entries(worth).map(([members, value]) => [[...members].sort().join(""), value]),
    );
    const found = shapleyValues(["F", "O", "L"], (members) => worths.get([...members].sort().join("")) ?? 0);
    expectCredits(found, values, 12);
    expect([...found.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
  });
});

describe("the nine paths of DP6’s own tests", () => {
  const nine = published["nine-paths"];
  const paths = nine.paths.map((touches) => ({
    touches,
    conversions: nine.valueEach,
    daysBefore: touches.map((_, index) => touches.length - index),
  }));

  test.each(ATTRIBUTION_MODELS)("%s shares out all 27", (model) => {
    const credits = attributeConversions(model, paths) as Credits;
    expect([...credits.values()].reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(nine.total, 9);
  });

  test("by position, two touches get 1.5 each and three get 1.2, 0.6 and 1.2", () => {
    const [two, three] = [
      ["A", "B"],
      ["A", "B", "C"],
    ].map((touches) => [...positionBasedCredits([{ touches, conversions: nine.valueEach }]).values()]);
    two?.forEach((credit, index) => {
      expect(credit).toBeCloseTo(nine.position2[index] ?? Number.NaN, 9);
    });
    three?.forEach((credit, index) => {
      expect(credit).toBeCloseTo(nine.position3[index] ?? Number.NaN, 9);
    });
    expect([two?.length, three?.length]).toEqual([2, 3]);
  });
});

function expectCredits(
  found: ReadonlyMap<string, number>,
  credits: Readonly<Record<string, number | undefined>>,
  digits = 9,
): void {
  for (const [channel, credit] of Object.entries(credits)) {
    expect(found.get(channel), channel).toBeCloseTo(credit ?? Number.NaN, digits);
  }
}
