import { describe, expect, test } from "vitest";
import { probabilityBBeatsA } from "../../../src/domain/experiment/beta-binomial.ts";
import type { RateInterval } from "../../../src/domain/experiment/sample.ts";
import { type Comparison, compareProportions } from "../../../src/domain/experiment/two-proportions.ts";
import { wilsonInterval } from "../../../src/domain/experiment/wilson-interval.ts";
import { expectClose } from "../close.ts";
import published from "./published-tests.json" with { type: "json" };

describe("tests of two rates published by others", () => {
  test.each(published.z)("$source: z, p and interval are met to nine digits", ({ x1, n1, x2, n2, exact }) => {
    const found = compare(x1, n1, x2, n2);
    expectClose(found.pooled, exact.pooled);
    expectClose(found.standardError, exact.se);
    expectClose(found.z, exact.z);
    expectClose(found.p, exact.p);
    expectClose(found.interval.low, exact.ci95[0] ?? Number.NaN);
    expectClose(found.interval.high, exact.ci95[1] ?? Number.NaN);
  });

  test.each(published.z.filter((page) => !page.publishedIsWrong))(
    "$source: the figures printed there are ours, rounded",
    ({ x1, n1, x2, n2, published: printed }) => {
      const found = compare(x1, n1, x2, n2);
      const ours = { pooled: found.pooled, z: found.z, p: found.p, p1: found.rateA, p2: found.rateB };
      for (const [name, value] of Object.entries(printed)) {
        const digits = (String(value).split(".")[1] ?? "").length;
        const figure = ours[name as keyof typeof ours];
        expect(Math.abs(figure - value), name).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12);
      }
    },
  );

  test.each(published.z.filter((page) => page.publishedIsWrong))(
    "$source: the z and p printed there are no rounding of the exact ones; the lift is",
    ({ x1, n1, x2, n2, published: printed }) => {
      const found = compare(x1, n1, x2, n2);
      expect(found.z.toFixed(2)).toBe("2.19");
      expect(printed.z?.toFixed(2)).toBe("2.18");
      expect(found.p.toFixed(3)).toBe("0.028");
      expect(printed.p?.toFixed(3)).toBe("0.029");
      expect((found.lift as number) * 100).toBeCloseTo(printed.liftPct ?? Number.NaN, 9);
    },
  );

  test.each(published.wilson)(
    "$source: Wilson interval of $successes successes and $failures failures",
    ({ successes, failures, z, lower, upper }) => {
      const found = wilsonInterval({ successes, observations: successes + failures }, z) as RateInterval;
      expect(found.low).toBeCloseTo(lower, 12);
      expect(found.high).toBeCloseTo(upper, 12);
    },
  );

  test.each(published.beta)("$source: B beats A with probability $pBbeatsA", (page) => {
    const found = probabilityBBeatsA(
      { successes: page.sA, observations: page.nA },
      { successes: page.sB, observations: page.nB },
    );
    expectClose(found, page.pBbeatsA);
    expect(found).toBeCloseTo(page.monteCarlo, 3);
  });
});

function compare(x1: number, n1: number, x2: number, n2: number): Comparison {
  const a = { successes: x1, observations: n1 };
  return compareProportions(a, { successes: x2, observations: n2 }) as Comparison;
}
