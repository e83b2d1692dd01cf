import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../../src/domain/experiment/normal.ts";
import { Z_95 } from "../../../src/domain/experiment/wilson-interval.ts";
import { countedGaps, yardstickOf } from "../../../src/domain/funnel/counted-gaps.ts";
import { countedSteps } from "../../../src/domain/funnel/counted-steps.ts";
import type { StageCounts } from "../../../src/domain/funnel/funnel-counts.ts";
import { funnel } from "./counts.ts";

const own = funnel({ impressions: 100_000, visits: 2000, leads: 200, sales: 40 });
const gaps = (counts: StageCounts, other: StageCounts) =>
  countedGaps(countedSteps(counts), yardstickOf(other));

describe("the gaps of a funnel to a yardstick", () => {
  test("come furthest below first: neither the smallest rate nor the most people lost", () => {
    const best = funnel({ impressions: 100_000, visits: 2100, leads: 420, sales: 90 });
    // 2 % against 2.1 %, 10 % against 20 %, 20 % against 21.4 %.
    const [first, second, third] = gaps(own, best);
    expect(first).toMatchObject({ step: "lead", share: 0.5, gain: 1 });
    expect([second?.step, third?.step]).toEqual(["sale-from-lead", "click"]);
  });

  test("are worth what closing them would bring: the rate goes up in proportion, and sales with it", () => {
    const [gap] = gaps(own, funnel({ leads: 100, sales: 50 }));
    const rate = (gap?.rate ?? 0) * (1 + (gap?.gain ?? 0));
    expect(rate).toBeCloseTo(0.5, 12);
    expect(200 * rate).toBeCloseTo(40 * (1 + (gap?.gain ?? 0)), 9);
  });

  test("are none where the yardstick is not higher, or has no such step", () => {
    expect(gaps(own, own)).toEqual([]);
    expect(gaps(own, funnel({}))).toEqual([]);
    // A sale from a visit is no yardstick for a sale from a lead.
    expect(gaps(own, funnel({ visits: 100, sales: 90 }))).toEqual([]);
  });

  test("may be chance while the yardstick's own doubt reaches down to the rate", () => {
    const [few] = gaps(own, funnel({ leads: 10, sales: 3 }));
    const [many] = gaps(own, funnel({ leads: 1000, sales: 300 }));
    expect([few?.mayBeChance, many?.mayBeChance]).toEqual([true, false]);
  });

  test("do not measure by what is impossible, or by a step that nobody took", () => {
    expect(yardstickOf(funnel({ visits: 100, leads: 200 }))).toEqual({});
    expect(yardstickOf(funnel({ visits: 0, leads: 0 }))).toEqual({});
  });

  test("leave out a step of rate 0: no share of it could be gained", () => {
    expect(gaps(funnel({ leads: 50, sales: 0 }), funnel({ leads: 50, sales: 10 }))).toEqual([]);
  });
});

test("the doubt of a yardstick is that of 95 %", () => {
  expect(Z_95).toBeCloseTo(normalQuantile(0.975), 14);
});
