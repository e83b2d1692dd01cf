import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestAllotment } from "../../../src/domain/question/allotment.ts";
import { bestSplit } from "../../../src/domain/question/best-split.ts";
import { channelValue, marginalReturns } from "../../../src/domain/question/marginal-return.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Channel, ResponseCurve, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

function ads(id: string, closeRate: number, response?: ResponseCurve): Channel {
  return {
    id,
    platform: "other",
    traffic: {
      from: "exposure",
      adSpend: 50_000,
      costPerMille: 1000,
      followers: 0,
      postsPerMonth: 0,
      reachPerPost: 0,
      followerGrowth: 0,
      clickThroughRate: 0.01,
      audience: 20_000,
      response,
    },
    leadRate: null,
    closeRate,
    incremental: 1,
  };
}

function of(...channels: readonly Channel[]): Scenario {
  return {
    currency: "CAD",
    months: 2,
    salesCycle: 0,
    orderValue: 5000,
    margin: 0.5,
    channels,
    investment: [],
  };
}

describe("the next 100.00", () => {
  test("brings more where more of the visits buy", () => {
    const returns = marginalReturns(of(ads("low", 0.02), ads("high", 0.04)));
    expect(returns.map(({ channel }) => channel)).toEqual(["high", "low"]);
    // 100.00 more buys 10 000 impressions, 100 clicks, 4 sales of 25.00 each.
    expectClose(returns[0]?.extraValue ?? 0, 10_000);
    expectClose(returns[0]?.perUnit ?? 0, 1);
  });

  test("is what the projection says of the scenario with it spent", () => {
    holds([scenario], (drawn) => {
      for (const { channel, extraValue, unanswered } of marginalReturns(drawn)) {
        if (unanswered !== null) {
          expect(extraValue).toBe(0);
          continue;
        }
        const channels = drawn.channels.map((each) => {
          const adSpend = each.traffic.adSpend + 10_000 / drawn.months;
          return each.id === channel ? { ...each, traffic: { ...each.traffic, adSpend } } : each;
        });
        const [before, after] = [projectScenario(drawn).value, projectScenario({ ...drawn, channels }).value];
        expectClose(extraValue, after - before, after);
      }
    });
  });
});

describe("the best split of a budget", () => {
  test("is one channel without a response curve, and says so", () => {
    expect(bestSplit(of(ads("low", 0.02), ads("high", 0.04)))).toMatchObject({
      because: "straight-lines",
      budget: 100_000,
      spends: [
        { channel: "low", adSpend: 0 },
        { channel: "high", adSpend: 100_000 },
      ],
    });
  });

  test("is even between equal channels whose returns diminish", () => {
    const fading = { kind: "frequency", repeatWorth: 0 } as const;
    const split = bestSplit(of(ads("one", 0.02, fading), ads("other", 0.02, fading)));
    if (split.kind !== "split") throw new Error(split.kind);
    expect(split.because).toBe("curves");
    for (const { adSpend } of split.spends) expect(Math.abs(adSpend - 50_000)).toBeLessThan(50);
  });

  test("gives all to one of two equal channels whose curves start slowly, where climbing would stay even", () => {
    const slow = { kind: "hill", halfAt: 120_000, slope: 4 } as const;
    const scarce = of(ads("one", 0.02, slow), ads("other", 0.02, slow));
    const split = bestSplit(scarce);
    if (split.kind !== "split") throw new Error(split.kind);
    expect(split.spends.map(({ adSpend }) => Math.round(adSpend)).sort()).toEqual([0, 100_000]);
    expect(split.valueAtBest).toBeGreaterThan(split.valueNow * 2);
  });

  test("spends the budget, and is never worse than the present split", () => {
    holds([scenario], (drawn) => {
      const split = bestSplit(drawn);
      if (split.kind !== "split") return;
      const spent = split.spends.reduce((sum, { adSpend }) => sum + adSpend, 0);
      expectClose(spent, split.budget, split.budget);
      // The grid may miss the present split by the width of its closest look.
      expect(split.valueAtBest).toBeGreaterThanOrEqual(split.valueNow * (1 - 1e-3) - 1);
      for (const { adSpend } of split.spends) expect(adSpend).toBeGreaterThanOrEqual(0);
    });
  });

  test("is where one more unit brings as much on each channel, to a fraction of a cent", () => {
    const fading = { kind: "frequency", repeatWorth: 0 } as const;
    const split = bestSplit(of(ads("less", 0.02, fading), ads("more", 0.04, fading)));
    if (split.kind !== "split") throw new Error(split.kind);
    // Twice the sales: the spends are 20 000·ln 2 apart, an impression costing a cent.
    const [less, more] = split.spends.map(({ adSpend }) => adSpend);
    expect(Math.abs((more ?? 0) - (50_000 + 10_000 * Math.LN2))).toBeLessThan(0.2);
    expect(Math.abs((less ?? 0) - (50_000 - 10_000 * Math.LN2))).toBeLessThan(0.2);
  });

  test("looks at curves as soon as one channel has one", () => {
    const fading = { kind: "frequency", repeatWorth: 0 } as const;
    expect(bestSplit(of(ads("one", 0.02, fading), ads("other", 0.02)))).toMatchObject({ because: "curves" });
  });

  test("gives no channel more than an input may hold, and spends no more than all can take", () => {
    const most = 100_000_000;
    const capped = bestSplit(of(ads("low", 0.02), ads("high", 0.04)), 1.5 * most);
    expect(capped).toMatchObject({
      budget: 1.5 * most,
      spends: [{ adSpend: 0.5 * most }, { adSpend: most }],
    });
    expect(bestSplit(of(ads("low", 0.02), ads("high", 0.04)), 9 * most)).toMatchObject({ budget: 2 * most });
    expect(bestSplit(of(ads("low", 0.02)), -5)).toMatchObject({ budget: 0, spends: [{ adSpend: 0 }] });
    const full = ads("full", 0.02);
    const atMost: Channel = { ...full, traffic: { ...full.traffic, adSpend: most } };
    expect(bestSplit(of(atMost, ads("high", 0.04)))).toMatchObject({
      budget: most + 50_000,
      spends: [{ adSpend: 50_000 }, { adSpend: most }],
    });
    expect(marginalReturns(of(atMost))).toEqual([
      { channel: "full", extraValue: 0, perUnit: 0, unanswered: "at-most" },
    ]);
  });

  test("has no use for a channel whose impressions have no price", () => {
    const priceless = ads("free", 0.02);
    const traffic = { ...priceless.traffic, costPerMille: 0 } as Channel["traffic"];
    expect(bestSplit(of({ ...priceless, traffic }))).toEqual({ kind: "no-channel-answers" });
    expect(marginalReturns(of({ ...priceless, traffic }))[0]?.unanswered).toBe("no-cost-per-mille");
    expect(marginalReturns(of(priceless), 0)).toEqual([
      { channel: "free", extraValue: 0, perUnit: 0, unanswered: null },
    ]);
  });

  test("counts the values that a channel has, and none that belong to nobody", () => {
    const calls = { id: "calls", metric: "support-calls", unitValue: 500, perMonth: 3 } as const;
    const unitValues = [
      { ...calls, method: "estimate", reason: "" },
      { ...calls, id: "own", channel: "one", method: "estimate", reason: "" },
    ] as const;
    const scarce = { ...of(ads("one", 0)), unitValues };
    expect(channelValue(scarce, ads("one", 0))(50_000)).toBe(2 * 3 * 500);
  });

  test("needs a channel whose ads lead to visits", () => {
    const counted: Channel = {
      ...ads("shop", 0.02),
      traffic: { from: "visits", visits: 100, adSpend: 5000 },
    };
    expect(bestSplit(of(counted))).toEqual({ kind: "no-channel-answers" });
    expect(marginalReturns(of(counted))).toEqual([
      { channel: "shop", extraValue: 0, perUnit: 0, unanswered: "visits-are-counted" },
    ]);
  });

  test("asks one channel at a time: values do not depend on the others", () => {
    holds([scenario], (drawn) => {
      const { channels } = projectScenario(drawn);
      for (const { channel, value } of channels) {
        expectClose(channelValue(drawn, channel)(channel.traffic.adSpend), value, value);
      }
    });
  });
});

describe("an allotment", () => {
  test("is the best of all there are", () => {
    const worths = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 7, maxLength: 7 });
    holds([fc.array(worths, { minLength: 1, maxLength: 3 })], (takers) => {
      const parts = bestAllotment(
        takers.map((taker) => (part: number) => taker[part] ?? 0),
        6,
        0,
        6,
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(6);
      const worth = takers.reduce((sum, taker, index) => sum + (taker[parts[index] ?? 0] ?? 0), 0);
      expect(worth).toBe(Math.max(...everyWay(takers, 6)));
    });
  });
});

test("an allotment may take from one to give to another, and is nothing where nothing is allowed", () => {
  const peakAt = (best: number) => (part: number) => -((part - best) ** 2);
  expect(bestAllotment([peakAt(1), peakAt(-1)], 0, -2, 2)).toEqual([1, -1]);
  expect(bestAllotment([peakAt(2), peakAt(2)], 0, -2, 2).reduce((sum, part) => sum + part, 0)).toBe(0);
  const never = () => Number.NEGATIVE_INFINITY;
  expect(bestAllotment([never, never], 3, 0, 3)).toEqual([0, 0]);
});

function everyWay(takers: readonly (readonly number[])[], left: number): readonly number[] {
  const [taker, ...others] = takers;
  if (!taker) return left === 0 ? [0] : [];
  return taker.flatMap((worth, part) =>
    part > left ? [] : everyWay(others, left - part).map((rest) => worth + rest),
  );
}
