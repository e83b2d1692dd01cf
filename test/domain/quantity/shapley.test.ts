import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shapleyValues } from "../../../src/domain/quantity/shapley.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe("Shapley values", () => {
  test("of any worths add up to what all are worth beyond none", () => {
    const worths = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 16 });
    holds([worths], (drawn) => {
      const players = ["a", "b", "c", "d"];
      const index = (members: readonly string[]) =>
        sum(members.map((member) => 2 ** players.indexOf(member)));
      const values = shapleyValues(players, (members) => drawn[index(members)] ?? 0);
      expectClose(sum(values.values()), (drawn[15] ?? 0) - (drawn[0] ?? 0), 1000);
    });
  });

  test("give twice the share to neither of two that only count together", () => {
    // 2 × 3 from 1 × 1: each alone adds 1 and 2, both add 5.
    const values = shapleyValues([2, 3], (factors) =>
      factors.reduce((product, factor) => product * factor, 1),
    );
    expect([...values.values()]).toEqual([2, 3]);
  });

  test("of nobody are empty", () => {
    expect([...shapleyValues([], () => 3)]).toEqual([]);
  });
});
