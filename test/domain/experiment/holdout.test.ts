import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHoldout } from "../../../src/domain/experiment/holdout.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { holds, rate } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const exposed = { successes: 40, observations: 1000 };

describe("a holdout", () => {
  test("leaves all sales to the campaign when nobody else buys", () => {
    expect(readHoldout(exposed, 0)).toEqual({ anyway: 0, caused: 40, share: 1 });
  });

  test("leaves it half of them when the unexposed buy half as often", () => {
    expect(readHoldout(exposed, 0.02)).toEqual({ anyway: 20, caused: 20, share: 0.5 });
  });

  test("leaves it none when the unexposed buy as often, or more often", () => {
    expect(readHoldout(exposed, 0.04).share).toBe(0);
    expect(readHoldout(exposed, 0.05)).toEqual({ anyway: 50, caused: -10, share: 0 });
  });

  test("has no share to give where nothing was sold", () => {
    expect(readHoldout({ successes: 0, observations: 1000 }, 0).share).toEqual({ undefined: "no-sales" });
  });

  test("splits the sales in two parts, and gives a share from 0 to 1 that only falls as the unexposed buy more", () => {
    const group = fc.record({
      successes: fc.integer({ min: 1, max: 1000 }),
      observations: fc.integer({ min: 1000, max: 100_000 }),
    });
    holds([group, rate, rate], (drawn, one, other) => {
      const { anyway, caused, share } = readHoldout(drawn, one);
      expectClose(anyway + caused, drawn.successes, drawn.observations);
      const higher = readHoldout(drawn, Math.max(one, other)).share;
      const lower = readHoldout(drawn, Math.min(one, other)).share;
      if (!isDefined(share) || !isDefined(higher) || !isDefined(lower)) throw new Error("not defined");
      expect(share >= 0 && share <= 1).toBe(true);
      expect(higher).toBeLessThanOrEqual(lower);
    });
  });
});
