import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { range } from "../../../src/domain/quantity/range.ts";
import { writeInput } from "../../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { histogram } from "../../../src/domain/uncertainty/histogram.ts";
import { sortedDefined } from "../../../src/domain/uncertainty/quantiles.ts";
import { simulateTrials, type Trials } from "../../../src/domain/uncertainty/simulate-trials.ts";
import { summariseTrials } from "../../../src/domain/uncertainty/summarise-trials.ts";
import { tornado } from "../../../src/domain/uncertainty/tornado.ts";
import { centredRanks, varianceShares } from "../../../src/domain/uncertainty/variance-shares.ts";
import { holds, seed } from "../arbitraries.ts";
import { uncertainScenario } from "./assumptions.ts";
import { REFERENCE_ASSUMPTIONS, REFERENCE_SCENARIO } from "./reference-simulation.ts";

const numbers = fc
  .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((drawn) => Float64Array.from(drawn, (value) => value + 0)); // no −0

/** Trials with these net ROIs, at an investment of 1.00 each; `NaN` without one. */
function trialsWithRoi(rois: readonly number[]): Trials {
  const netRoi = Float64Array.from(rois);
  const zeros = new Float64Array(rois.length);
  return {
    count: rois.length,
    profit: netRoi.map((roi) => (Number.isNaN(roi) ? 0 : roi * 100)),
    netRoi,
    netRoiAtEnd: netRoi,
    value: zeros,
    investment: zeros,
    sales: zeros,
    draws: [],
  };
}

describe("a histogram", () => {
  test("counts every number once, in bins of one width side by side", () => {
    holds([numbers], (drawn) => {
      const { bins, below, above } = histogram(sortedDefined(drawn));
      expect(bins.reduce((sum, bin) => sum + bin.count, below + above)).toBe(drawn.length);
      expect(bins.length).toBeGreaterThan(0);
      expect(bins.length).toBeLessThanOrEqual(32);
      bins.forEach((bin, index) => {
        expect(bin.to).toBeGreaterThan(bin.from);
        expect(bin.from).toBe(bins[index - 1]?.to ?? bin.from);
      });
    });
  });

  test("puts each number into the bin that holds it", () => {
    holds([numbers], (drawn) => {
      for (const { from, to, count } of histogram(sortedDefined(drawn)).bins) {
        expect(drawn.filter((value) => value >= from && value < to)).toHaveLength(count);
      }
    });
  });

  test("has round edges", () => {
    const { bins } = histogram(Float64Array.from({ length: 1001 }, (_, index) => index / 1000 - 0.5));
    expect(bins.map((bin) => bin.from)).toContain(0);
    expect(bins[1]?.from).toBe(-0.45);
    expect(bins[2]?.from).toBe(-0.4);
  });

  test("has bins of 1, 2 or 5 times a power of ten, whatever the scale", () => {
    const evenly = (width: number) =>
      histogram(Float64Array.from({ length: 1001 }, (_, index) => (index / 1000) * width)).bins;
    const widthsOf = (width: number) => evenly(width).map(({ from, to }) => to - from);
    // 98 % of the width in about 30 bins: the least round width not under a thirtieth of that.
    expect(widthsOf(1000)).toEqual(Array.from({ length: 20 }, () => 50));
    expect(widthsOf(300)).toEqual(Array.from({ length: 30 }, () => 10));
    expect(widthsOf(60)).toEqual(Array.from({ length: 30 }, () => 2));
    expect(widthsOf(30)).toEqual(Array.from({ length: 30 }, () => 1));
    expect(evenly(3)[3]?.from).toBe(0.3);
    expect(evenly(3)).toHaveLength(30);
  });

  test("of numbers all but equal is one bin, a hair wide, that holds them", () => {
    const near = histogram(Float64Array.of(1000, 1000 + 1e-9, 1000 + 2e-9));
    expect(near).toEqual({ bins: [{ from: 1000, to: 1000 + 1e-6, count: 3 }], below: 0, above: 0 });
    expect(histogram(Float64Array.of(0, 0)).bins).toEqual([{ from: 0, to: 1e-9, count: 2 }]);
    expect(histogram(Float64Array.of(-2000, -2000)).bins).toEqual([
      { from: -2000, to: -2000 + 2e-6, count: 2 },
    ]);
  });

  test("of equal numbers is one bin, of none is empty", () => {
    expect(histogram(Float64Array.of(5, 5, 5)).bins.map((bin) => bin.count)).toEqual([3]);
    expect(histogram(Float64Array.of(0)).bins).toHaveLength(1);
    expect(histogram(new Float64Array(0))).toEqual({ bins: [], below: 0, above: 0 });
  });
});

describe("a summary", () => {
  test("counts a profit from above 0, and a target from the target on", () => {
    const summary = summariseTrials(trialsWithRoi([-1, 0, 0.5, 1]), 0.5);
    expect(summary.chanceOfProfit).toBe(0.5);
    expect(summary.chanceOfTarget).toBe(0.5);
    expect(summary.netRoi.mean).toBe(0.125);
    expect(summary.netRoi.p50).toBe(0.25);
    expect(summariseTrials(trialsWithRoi([1])).chanceOfTarget).toBeNull();
  });

  test("leaves out trials without an investment, and says how many", () => {
    const summary = summariseTrials(trialsWithRoi([Number.NaN, 1, 3]), 2);
    expect(summary.withoutRoi).toBe(1);
    expect(summary.netRoi.mean).toBe(2);
    expect(summary.chanceOfProfit).toBe(1);
    expect(summary.chanceOfTarget).toBe(0.5);
  });

  test("has no ROI to tell of when nothing is ever invested", () => {
    const summary = summariseTrials(trialsWithRoi([Number.NaN]), 0);
    const reason = { undefined: "no-investment" };
    expect([summary.netRoi.p5, summary.netRoi.mean, summary.chanceOfProfit, summary.chanceOfTarget]).toEqual([
      reason,
      reason,
      reason,
      reason,
    ]);
    expect(summary.profit.p50).toBe(0);
  });

  test("of any simulation has its percentiles in order, and no figure that is none", () => {
    holds([uncertainScenario, seed], ([drawn, assumptions], from) => {
      const trials = simulateTrials(drawn, assumptions, { trials: 20, seed: from });
      const { profit, netRoi } = summariseTrials(trials ?? trialsWithRoi([]));
      for (const { p5, p25, p50, p75, p95, mean } of [profit, netRoi]) {
        const found = [p5, p25, p50, p75, p95].filter((figure) => typeof figure === "number");
        expect(found).toEqual([...found].sort((one, other) => one - other));
        expect([...found, mean].some((figure) => Number.isNaN(figure))).toBe(false);
      }
    });
  });
});

describe("variance shares", () => {
  test("are at least 0 and add up to 1, or there are none", () => {
    holds([uncertainScenario, seed], ([drawn, assumptions], from) => {
      const trials = simulateTrials(drawn, assumptions, { trials: 30, seed: from }) ?? trialsWithRoi([]);
      const shares = varianceShares(assumptions, trials, trials.netRoi);
      for (const { share, rankCorrelation } of shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(Math.abs(rankCorrelation)).toBeLessThanOrEqual(1 + 1e-12);
      }
      if (shares.length > 0) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    });
  });

  test("give everything to the only range that matters, with the sign of its effect", () => {
    const assumptions = [
      { input: "staff.hours", range: range(20, 30, 50) },
      { input: "discount", range: range(0, 0.1, 0.2) },
    ];
    const trials = simulateTrials(REFERENCE_SCENARIO, assumptions, { trials: 5000, seed: 1 });
    const shares = varianceShares(
      assumptions,
      trials ?? trialsWithRoi([]),
      trials?.profit ?? new Float64Array(),
    );
    expect(shares.map(({ input }) => input)).toEqual(["staff.hours", "discount"]);
    expect(shares[0]?.rankCorrelation).toBeCloseTo(-1, 9);
    expect(shares[0]?.share).toBeGreaterThan(0.99);
  });

  test("are in order of what they matter, whatever order they come in, and leave undefined trials out", () => {
    const assumptions = ["little", "much", "more"].map((input) => ({ input, range: range(0, 1, 2) }));
    const outcome = Float64Array.of(1, 2, Number.NaN, 3, 4);
    const draws = [
      [2, 1, 900, 4, 3],
      [1, 2, -900, 4, 3],
      [1, 2, 0, 3, 4],
    ].map((column) => Float64Array.from(column));
    const trials = { ...trialsWithRoi([...outcome]), draws };
    const shares = varianceShares(assumptions, trials, outcome);
    expect(shares.map(({ input }) => input)).toEqual(["more", "much", "little"]);
    expect(shares.map(({ rankCorrelation }) => rankCorrelation)).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(0.8, 12),
      expect.closeTo(0.6, 12),
    ]);
    expect(shares.map(({ share }) => share)).toEqual(
      [0.5, 0.32, 0.18].map((each) => expect.closeTo(each, 12)),
    );
  });

  test("are empty when nothing is assumed, or the outcome never moves", () => {
    expect(varianceShares([], trialsWithRoi([1, 2]), Float64Array.of(1, 2))).toEqual([]);
    const assumptions = [{ input: "margin", range: range(0, 1, 2) }];
    const trials = { ...trialsWithRoi([1, 1]), draws: [Float64Array.of(1, 2)] };
    expect(varianceShares(assumptions, trials, trials.netRoi)).toEqual([]);
  });

  test("are empty when no range changes anything", () => {
    const assumptions = [{ input: "margin", range: range(0.3, 0.3, 0.3) }];
    const trials = simulateTrials(REFERENCE_SCENARIO, assumptions, { trials: 100, seed: 1 });
    expect(varianceShares(assumptions, trials ?? trialsWithRoi([]), new Float64Array(100))).toEqual([]);
  });

  test("rank equal values alike", () => {
    expect([...centredRanks(Float64Array.of(10, 30, 10, 20))]).toEqual([-1, 1.5, -1, 0.5]);
  });
});

describe("a tornado", () => {
  test("starts from the likely values, not from those the scenario happens to have", () => {
    const assumptions = [
      { input: "margin", range: range(0.5, 0.6, 0.7) },
      { input: "staff.hours", range: range(10, 12, 14) },
    ];
    const likely = writeInput(writeInput(REFERENCE_SCENARIO, "margin", 0.6), "staff.hours", 12);
    const { value, investment } = projectScenario(likely);
    const { base, bars } = tornado(REFERENCE_SCENARIO, assumptions);
    expect(base.profit).toBe(value - investment);
    const hours = bars.find(({ input }) => input === "staff.hours");
    const longer = projectScenario(writeInput(likely, "staff.hours", 14));
    expect(hours?.high).toMatchObject({ at: 14, profit: longer.value - longer.investment });
  });

  test("has the projection at both ends of each range, the widest swing first", () => {
    const likely = REFERENCE_ASSUMPTIONS.reduce(
      (written, each) => writeInput(written, each.input, each.range.likely),
      REFERENCE_SCENARIO,
    );
    const { base, bars } = tornado(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS);
    const profitOf = (projected: ReturnType<typeof projectScenario>) =>
      projected.value - projected.investment;
    expect(base.profit).toBe(profitOf(projectScenario(likely)));
    expect(bars).toHaveLength(REFERENCE_ASSUMPTIONS.length);
    bars.forEach(({ input, low, high, swing }, index) => {
      for (const end of [low, high]) {
        expect(end.profit).toBe(profitOf(projectScenario(writeInput(likely, input, end.at))));
      }
      expect(swing).toBe(Math.abs(high.profit - low.profit));
      expect(swing).toBeLessThanOrEqual(bars[index - 1]?.swing ?? swing);
    });
  });
});
