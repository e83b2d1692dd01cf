import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audienceBehind, reachByChance } from "../../../src/domain/funnel/audience-behind.ts";
import { peopleReached } from "../../../src/domain/funnel/reach.ts";
import { reachBounds, reachOfBoth } from "../../../src/domain/funnel/reach-overlap.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const people = fc.integer({ min: 1, max: 10_000_000 });

describe("people reached by two audiences", () => {
  test("15 000 and 12 000 who share 5 000 are 22 000 different people", () => {
    expect(reachOfBoth(15_000, 12_000, 5000)).toBe(22_000);
  });

  test("are never fewer than the larger audience, nor more than the sum", () => {
    holds([people, people, fc.integer({ min: -10, max: 20_000_000 })], (one, other, shared) => {
      const { least, most } = reachBounds([one, other]);
      const both = reachOfBoth(one, other, shared);
      expect(both).toBeGreaterThanOrEqual(least);
      expect(both).toBeLessThanOrEqual(most);
    });
  });

  test("are fewer, the more they share", () => {
    holds([people, people, people, people], (one, other, shared, more) => {
      expect(reachOfBoth(one, other, shared + more)).toBeLessThanOrEqual(reachOfBoth(one, other, shared));
    });
  });
});

describe("the audience behind a reach", () => {
  test("is the one on which those impressions reach those people", () => {
    holds([people, fc.double({ min: 1.01, max: 20, noNaN: true })], (reach, frequency) => {
      const audience = audienceBehind(reach * frequency, reach);
      if (isDefined(audience)) {
        expectClose(peopleReached(reach * frequency, audience) as number, reach, reach);
        expect(audience).toBeGreaterThanOrEqual(reach);
      }
      expect(isDefined(audience)).toBe(true);
    });
  });

  test("is not defined when nobody was reached, or nobody twice", () => {
    expect(audienceBehind(100, 0)).toEqual({ undefined: "no-reach" });
    expect(audienceBehind(100, 100)).toEqual({ undefined: "no-audience" });
    expect(audienceBehind(100, Number.NaN)).toEqual({ undefined: "no-reach" });
  });
});

describe("reach over several periods, by chance", () => {
  const month = { impressions: 20_000, reach: 13_000 };

  test("of one period is its own", () => {
    expectClose(reachByChance([month]) as number, 13_000, 13_000);
  });

  test("lies between the largest period and the sum, when the periods are alike", () => {
    holds([fc.integer({ min: 2, max: 24 })], (months) => {
      const reach = reachByChance(Array.from({ length: months }, () => month)) as number;
      expect(reach).toBeGreaterThan(13_000);
      expect(reach).toBeLessThan(13_000 * months);
    });
  });

  test("is not defined without a period", () => {
    expect(reachByChance([])).toEqual({ undefined: "no-reach" });
  });
});
