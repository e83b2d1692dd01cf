import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBases } from "../../../src/domain/metric/compare-bases.ts";
import { METRIC_FORMULAS } from "../../../src/domain/metric/metric-formulas.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const post = (engagements: number, reach: number, impressions: number, followers = 9000) => ({
  engagements,
  followers,
  reach,
  impressions,
});

describe("two posts compared over three bases", () => {
  test("the base decides which is ahead", () => {
    const compared = compareBases(post(500, 4000, 5000), post(240, 2000, 2200));
    expect(compared.map(({ base, ahead }) => [base, ahead])).toEqual([
      ["followers", 0],
      ["reach", 0],
      ["impressions", 1],
    ]);
  });

  test("a lead too small to show is none", () => {
    expect(compareBases(post(1000, 10_000, 10_000), post(1001, 10_009, 10_000))[1]?.ahead).toBeNull();
  });

  test("a rate over nothing is not defined, and nobody is ahead", () => {
    const [, reach] = compareBases(post(10, 0, 100), post(10, 100, 100));
    expect(reach).toEqual({ base: "reach", rates: [{ undefined: "no-reach" }, 0.1], ahead: null });
  });

  test("divides as the catalogue’s formulas do, an empty base included", () => {
    const counts = fc.integer({ min: 0, max: 1e6 });
    holds([counts, counts, counts, counts], (engagements, reach, impressions, followers) => {
      const one = post(engagements, reach, impressions, followers);
      for (const { base, rates } of compareBases(one, one)) {
        expect(rates[0]).toEqual(METRIC_FORMULAS[`engagement-rate-by-${base}`](engagements, one[base]));
      }
    });
  });

  test("on one account, more interactions win by followers, whatever was shown", () => {
    const counts = fc.integer({ min: 1, max: 1e6 });
    holds([counts, counts, counts, counts], (engagements, reach, impressions, more) => {
      const [byFollowers] = compareBases(
        post(engagements, reach, impressions, 1),
        post(engagements + more, 10, 10, 1),
      );
      expect(byFollowers?.ahead).toBe(1);
    });
  });

  test("the rate by reach is the rate by impressions times how often each person saw it", () => {
    const counts = fc.integer({ min: 1, max: 1e6 });
    holds([counts, counts, counts], (engagements, reach, extra) => {
      const one = post(engagements, reach, reach + extra);
      const [, byReach, byImpressions] = compareBases(one, one);
      expectClose(
        byReach?.rates[0] as number,
        ((byImpressions?.rates[0] as number) * one.impressions) / reach,
        byReach?.rates[0] as number,
      );
    });
  });
});
