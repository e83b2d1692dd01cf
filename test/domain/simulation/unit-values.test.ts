import { describe, expect, test } from "vitest";
import { exposureMonths } from "../../../src/domain/simulation/exposure-months.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Channel, Scenario, UnitValue } from "../../../src/domain/simulation/scenario.ts";
import { expectClose } from "../close.ts";

/** 50 000 paid impressions a month and 2 400 organic ones, which grow by a tenth; 2 clicks of 100; 1 in 4 a lead. */
const seen: Channel = {
  id: "seen",
  platform: "other",
  traffic: {
    from: "exposure",
    adSpend: 40_000,
    costPerMille: 800,
    followers: 1000,
    postsPerMonth: 12,
    reachPerPost: 0.2,
    followerGrowth: 0.1,
    clickThroughRate: 0.02,
    audience: 100_000,
  },
  leadRate: 0.25,
  closeRate: 0.1,
  incremental: 1,
  engagementRate: 0.05,
};

const counted: Channel = {
  id: "counted",
  platform: "other",
  traffic: { from: "visits", visits: 100, adSpend: 0 },
  leadRate: null,
  closeRate: 0.1,
  incremental: 1,
};

/** Two months in which sales are worth nothing, so that other values stand alone. */
function valuing(...unitValues: readonly UnitValue[]): Scenario {
  return {
    currency: "CAD",
    months: 2,
    salesCycle: 1,
    orderValue: 0,
    margin: 0,
    channels: [seen, counted],
    investment: [],
    unitValues,
  };
}

const worth = (metric: string, unitValue: number, more: Partial<UnitValue> = {}): UnitValue => ({
  id: metric,
  metric,
  unitValue,
  perMonth: 7,
  method: "estimate",
  reason: "As last year.",
  ...more,
});

const monthly = (of: Scenario) => projectScenario(of).months.map(({ value }) => value);

function expectMonths(of: Scenario, expected: readonly number[]): void {
  const found = monthly(of);
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expectClose(found[index] ?? Number.NaN, value, 1);
  });
  const { value, valueInHorizon, pipeline } = projectScenario(of);
  const [first = 0, second = 0, third = 0] = expected;
  expectClose(valueInHorizon, first + second, value);
  expectClose(pipeline, third, value);
}

describe("a unit value", () => {
  test("of impressions, clicks or leads counts what the projection counts, on every channel that has them", () => {
    expectMonths(valuing(worth("impressions", 1)), [52_400, 52_640, 0]);
    expectMonths(valuing(worth("clicks", 10)), [11_480, 11_528, 0]);
    expectMonths(valuing(worth("leads", 10)), [2620, 2632, 0]);
  });

  test("of interactions counts the people reached who interact, while the activity lasts", () => {
    const [first, second] = exposureMonths(seen, 2).map(({ engagements }) => engagements as number);
    expect(first).toBeCloseTo(0.05 * 100_000 * (1 - Math.exp(-0.524)), 6);
    expect(second).toBeCloseTo(0.05 * 100_000 * (1 - Math.exp(-0.5264)), 6);
    expectMonths(valuing(worth("engagements", 2)), [2 * (first ?? 0), 2 * (second ?? 0), 0]);
    const carrying = { ...seen, traffic: { ...seen.traffic, carryover: 0.5 } } as Channel;
    const carried = { ...valuing(worth("engagements", 2)), channels: [carrying] };
    expectClose(projectScenario(carried).value, 2 * ((first ?? 0) + (second ?? 0)));
  });

  test("of sales counts when they close", () => {
    // 26.2 + 10 sales by the clicks of month 1, 26.32 + 10 by those of month 2; half of them close a month later.
    expectMonths(valuing(worth("sales", 10)), [181, 362.6, 181.6]);
  });

  test("of another metric counts as many a month as entered, once, while the activity lasts", () => {
    const calls = valuing(worth("support-calls", 10));
    expectMonths(calls, [70, 70, 0]);
    expect(projectScenario(calls)).toMatchObject({ sharedValue: 140, otherValue: 140 });
  });

  test("of one channel counts on that channel alone", () => {
    expectMonths(valuing(worth("clicks", 10, { channel: "counted" })), [1000, 1000, 0]);
    expectMonths(valuing(worth("clicks", 10, { channel: "seen" })), [10_480, 10_528, 0]);
    expectMonths(valuing(worth("clicks", 10, { channel: "nobody" })), [0, 0, 0]);
    const calls = projectScenario(valuing(worth("support-calls", 10, { channel: "counted" })));
    expect(calls.sharedValue).toBe(0);
    expect(calls.channels.map(({ otherValue }) => otherValue)).toEqual([0, 140]);
  });

  test("entered for a month ends with the activity, even where carried-over effects go on", () => {
    const carrying = { ...seen, traffic: { ...seen.traffic, carryover: 0.5 } } as Channel;
    const calls = worth("support-calls", 10, { channel: "seen" });
    const months = monthly({ ...valuing(calls), channels: [carrying] });
    expect(months.slice(0, 4)).toEqual([70, 70, 0, 0]);
  });

  test("on a path overlaps with the sale's, and two of them with each other", () => {
    const sold = { ...valuing(worth("clicks", 10, { channel: "counted" })), orderValue: 1000, margin: 0.5 };
    // 20 sales of 5.00 each and 200 clicks of 0.10.
    expect(projectScenario(sold).overlaps).toEqual([
      { channel: "counted", metrics: ["clicks", "sales"], countedTwice: 2000 },
    ]);
    expect(projectScenario(valuing(worth("engagements", 2), worth("clicks", 1))).overlaps).toEqual([]);
  });
});

describe("the counts of a projection", () => {
  test("are null on a channel where they are not known, and sums where they are", () => {
    const [first, second] = projectScenario(valuing()).channels;
    expect(first).toMatchObject({ paidImpressions: 100_000, organicImpressions: 5040, clicks: 2100.8 });
    expectClose(first?.leads ?? Number.NaN, 525.2);
    expect(second).toMatchObject({
      paidImpressions: null,
      organicImpressions: null,
      clicks: 200,
      leads: null,
    });
  });

  test("follow the delay that is chosen: front-loaded, two thirds of a month's sales close in it", () => {
    const plain = { ...valuing(), channels: [counted] };
    const sales = (of: Scenario) => projectScenario(of).months.map((month) => month.sales);
    expect(sales(plain)).toEqual([5, 10, 5]);
    const early = sales({ ...plain, delay: "front-loaded" });
    [20 / 3, 10, 10 / 3].forEach((expected, index) => {
      expectClose(early[index] ?? Number.NaN, expected);
    });
  });
});
