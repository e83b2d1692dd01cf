import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEngagedSession } from "../../../src/domain/metric/formula/engagement.ts";
import { type ComputedMetric, METRIC_FORMULAS } from "../../../src/domain/metric/metric-formulas.ts";
import type { Outcome, UndefinedReason } from "../../../src/domain/quantity/outcome.ts";
import { netPresentValue } from "../../../src/domain/roi/present-value.ts";
import { holds, rate, someMoney } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

type Example = readonly [
  inputs: readonly number[],
  value: number,
  /** Inputs for which it has no value, and why. */
  ...undefinedFor: readonly (readonly [readonly number[], UndefinedReason])[],
];

/** One example worked out by hand for each metric, and each way in which it has no value. */
const EXAMPLES: Record<ComputedMetric, Example> = {
  "follower-growth-rate": [[50, 1000], 0.05, [[5, 0], "no-followers"]],
  "reach-rate": [[1500, 1000], 1.5, [[5, 0], "no-followers"]],
  frequency: [[3000, 1000], 3, [[5, 0], "no-reach"]],
  "share-of-voice": [[30, 90], 0.25, [[0, 0], "no-mentions"]],
  "engagement-rate-by-reach": [[80, 2000], 0.04, [[5, 0], "no-reach"]],
  "engagement-rate-by-impressions": [[80, 3200], 0.025, [[5, 0], "no-impressions"]],
  "engagement-rate-by-followers": [[80, 1000], 0.08, [[5, 0], "no-followers"]],
  "engagement-rate-per-post": [[80, 4, 1000], 0.02, [[5, 0, 10], "no-posts"], [[5, 2, 0], "no-followers"]],
  "engaged-users-rate": [[60, 2000], 0.03, [[5, 0], "no-reach"]],
  "amplification-per-post": [[12, 4], 3, [[5, 0], "no-posts"]],
  "amplification-by-followers": [[12, 1000], 0.012, [[5, 0], "no-followers"]],
  "conversation-rate": [[10, 4], 2.5, [[5, 0], "no-posts"]],
  "applause-rate": [[100, 4], 25, [[5, 0], "no-posts"]],
  "virality-by-impressions": [[12, 3000], 0.004, [[5, 0], "no-impressions"]],
  "virality-by-reach": [[12, 2000], 0.006, [[5, 0], "no-reach"]],
  "engaged-session-rate": [[420, 700], 0.6, [[5, 0], "no-visits"]],
  "net-sentiment-of-all": [[30, 10, 100], 0.2, [[0, 0, 0], "no-mentions"]],
  "net-sentiment-of-opinions": [[30, 10], 0.5, [[0, 0], "no-opinions"]],
  "click-through-rate": [[64, 3200], 0.02, [[5, 0], "no-impressions"]],
  "conversion-rate-by-clicks": [[16, 64], 0.25, [[5, 0], "no-clicks"]],
  "conversion-rate-by-visits": [[16, 50], 0.32, [[5, 0], "no-visits"]],
  "session-key-event-rate": [[12, 50], 0.24, [[5, 0], "no-visits"]],
  "lead-rate": [[10, 50], 0.2, [[5, 0], "no-visits"]],
  "close-rate": [[4, 10], 0.4, [[5, 0], "no-leads"]],
  "cost-per-mille": [[2400, 3000], 800, [[5, 0], "no-impressions"]],
  "cost-per-click": [[2400, 64], 37.5, [[5, 0], "no-clicks"]],
  "cost-per-lead": [[2400, 10], 240, [[5, 0], "no-leads"]],
  "cost-per-acquisition": [[2400, 16], 150, [[5, 0], "no-conversions"]],
  "customer-acquisition-cost": [[9000, 3], 3000, [[5, 0], "no-new-customers"]],
  "acquisition-payback": [
    [3000, 2500, 0.4],
    3,
    [[5, 0, 0.4], "no-margin"],
    [[5, 10, 0], "no-margin"],
    [[5, 10, -0.1], "no-margin"],
  ],
  roas: [[4000, 1000], 4, [[5, 0], "no-ad-spend"]],
  "marketing-efficiency": [[50_000, 10_000], 5, [[5, 0], "no-investment"]],
  "break-even-roas": [[0.25], 4, [[0], "no-margin"], [[-0.1], "no-margin"]],
  "full-break-even-roas": [[6000, 0.5, 3000], 4, [[5, 0, 3], "no-margin"], [[5, 0.5, 0], "no-ad-spend"]],
  "target-profit-roas": [
    [0.5, 0.25],
    4,
    [[0.2, 0.2], "target-above-margin"],
    [[0.1, 0.2], "target-above-margin"],
  ],
  "marketing-roi": [[10_000, 0.3, 2000], 0.5, [[5, 0.3, 0], "no-investment"]],
  "net-roi": [[2800, 2000], 0.4, [[5, 0], "no-investment"]],
  "gross-return": [[2800, 2000], 1.4, [[5, 0], "no-investment"]],
  "annualised-roi": [[0.21, 2], 0.1, [[0.2, 0], "no-duration"], [[-1.5, 2], "more-than-all-lost"]],
  "break-even-units": [[9000, 50, 20], 300, [[9000, 20, 20], "no-margin"], [[9000, 10, 20], "no-margin"]],
  "average-order-value": [[9000, 180], 50, [[5, 0], "no-sales"]],
  "economic-value-per-visit": [[300, 700, 500], 2, [[5, 5, 0], "no-visits"]],
  "visit-value-from-sales": [[5000, 0.02, 0.4], 40],
  "customer-lifetime-value": [
    [1000, 0.8, 0.1],
    2666.6666666666665,
    [[1000, 1, 0], "endless-value"],
    [[1000, 1.3, 0.1], "endless-value"],
  ],
  "customer-lifetime-value-from-now": [[1000, 0.8, 0.1], 3666.6666666666665, [[1000, 1, 0], "endless-value"]],
  "earned-media-value": [[100_000, 0.8], 80_000],
};

describe.each(Object.entries(EXAMPLES))("%s", (id, [inputs, value, ...undefinedFor]) => {
  const formula = METRIC_FORMULAS[id as ComputedMetric] as (...given: number[]) => Outcome;

  test(`of ${inputs.join(", ")} is ${value}`, () => {
    const outcome = formula(...inputs);
    expectClose(outcome as number, value);
  });

  test("says why where it has no value", () => {
    for (const [given, reason] of undefinedFor) expect(formula(...given)).toEqual({ undefined: reason });
  });
});

describe("a session of GA4", () => {
  test("is engaged past 10 s, with a key event, or with two pages", () => {
    const none = { seconds: 10, keyEvents: 0, pageViews: 1 };
    expect(isEngagedSession(none)).toBe(false);
    expect(isEngagedSession({ ...none, seconds: 10.1 })).toBe(true);
    expect(isEngagedSession({ ...none, keyEvents: 1 })).toBe(true);
    expect(isEngagedSession({ ...none, pageViews: 2 })).toBe(true);
  });
});

describe("formulas agree with each other", () => {
  const of = METRIC_FORMULAS;

  test("the CPM is the click-through rate × the cost of a click × 1 000", () => {
    holds([someMoney, someMoney, someMoney], (spend, impressions, clicks) => {
      const byParts =
        (of["click-through-rate"](clicks, impressions) as number) *
        (of["cost-per-click"](spend, clicks) as number) *
        1000;
      expectClose(of["cost-per-mille"](spend, impressions) as number, byParts);
    });
  });

  test("a customer is worth exactly one margin more when the first comes at once", () => {
    holds([someMoney, rate], (contribution, retention) => {
      const later = of["customer-lifetime-value"](contribution, retention, 0.1) as number;
      const atOnce = of["customer-lifetime-value-from-now"](contribution, retention, 0.1) as number;
      expectClose(atOnce, later + contribution);
    });
  });

  test("an annualised ROI compounds back to the ROI", () => {
    holds([rate, someMoney], (roi, months) => {
      const years = (1 + (months % 60)) / 12;
      expectClose((1 + (of["annualised-roi"](roi * 5, years) as number)) ** years, 1 + roi * 5);
    });
    expect(of["annualised-roi"](-1, 3)).toBe(-1);
  });
});

describe("every formula", () => {
  const extreme = fc.oneof(fc.constantFrom(0, 1, 1e9, 1e-6), rate, someMoney);
  const formulas = Object.entries(METRIC_FORMULAS) as [string, (...given: number[]) => Outcome][];

  test.each(formulas)(
    "of %s gives a finite number or a reason, however large or small its inputs",
    (_, formula) => {
      holds([fc.array(extreme, { minLength: 3, maxLength: 3 })], (given) => {
        const outcome = formula(...given);
        if (typeof outcome === "number") expect(Number.isFinite(outcome)).toBe(true);
        else expect(outcome.undefined).toMatch(/^[a-z-]+$/);
      });
    },
  );

  test("of a rate so large that it cannot be held says so", () => {
    expect(METRIC_FORMULAS["annualised-roi"](1e9, 1e-6)).toEqual({ undefined: "out-of-range" });
    expect(netPresentValue(new Array(200).fill(1), -0.999)).toEqual({ undefined: "out-of-range" });
  });
});
