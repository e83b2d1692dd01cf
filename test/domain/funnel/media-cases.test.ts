import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  binomialWeights,
  carriedOver,
  delayedWeights,
  geometricAdstock,
  geometricWeights,
  normalised,
} from "../../../src/domain/funnel/adstock.ts";
import { hill, hillOverRange } from "../../../src/domain/funnel/saturation.ts";
import { weibullWeights } from "../../../src/domain/funnel/weibull-adstock.ts";
import { holds, rate } from "../arbitraries.ts";
import { expectClose } from "../close.ts";
import cases from "../media-cases.json" with { type: "json" };

function expectEach(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
  });
}

describe("adstock, as the public media-mix models compute it", () => {
  test.each(cases.weights)("$source: $decay weights at $alpha", (page) => {
    const weights =
      page.decay === "geometric"
        ? geometricWeights(page.alpha, page.lags - 1)
        : binomialWeights(page.alpha, page.lags);
    expectEach([...weights].reverse(), page.oldestFirst, page.tolerance);
  });

  test("normalised geometric adstock gives each channel's last period", () => {
    const { media, alpha, maxLag, lastPeriod, exact, tolerance } = cases.normalisedGeometric;
    const last = alpha.map((share, channel) => {
      const x = media.map((period) => period[channel] ?? 0);
      return carriedOver(x, normalised(geometricWeights(share, maxLag))).at(-1) ?? 0;
    });
    expectEach(last, lastPeriod, tolerance);
    expectEach(last, exact, 1e-12);
  });

  test("of ones rises as (1 − α^min(t, L + 1)) ÷ (1 − α^(L + 1))", () => {
    holds([rate, fc.integer({ min: 0, max: 12 })], (share, lag) => {
      const alpha = share * 0.99;
      const ones = new Array<number>(20).fill(1);
      carriedOver(ones, normalised(geometricWeights(alpha, lag))).forEach((value, index) => {
        const rising = 1 - alpha ** Math.min(index + 1, lag + 1);
        expectClose(value, rising / (1 - alpha ** (lag + 1)));
      });
    });
  });

  test("geometric without normalisation inflates the total", () => {
    const { x, theta, decayed, inflationTotal, tolerance } = cases.geometric;
    const adstock = geometricAdstock(x, theta);
    expectEach(adstock.decayed, decayed, tolerance);
    expect(adstock.inflation).toBeCloseTo(inflationTotal, 12);
    expect(geometricAdstock([0, 0], theta).inflation).toBe(1);
  });

  test("geometric, times 1 − α, is the normalised one over an endless window", () => {
    holds([fc.array(rate, { minLength: 1, maxLength: 20 }), rate], (x, share) => {
      const alpha = share * 0.5;
      const endless = carriedOver(x, normalised(geometricWeights(alpha, 60)));
      geometricAdstock(x, alpha).decayed.forEach((value, index) => {
        expectClose(value * (1 - alpha), endless[index] ?? Number.NaN);
      });
    });
  });

  test.each(cases.weibull)("$source: Weibull $type, shape $shape, scale $scale", (page) => {
    const weights = weibullWeights(page.x.length, page.shape, page.scale, page.type as "cdf" | "pdf");
    expectEach(weights, page.thetaVecCum, page.tolerance);
    expectEach(carriedOver(page.x, weights), page.decayed, page.tolerance);
  });

  test("Weibull carries nothing over without a shape or a scale, and is even where the density is", () => {
    expect(weibullWeights(3, 0, 0.5, "cdf")).toEqual([0, 0, 0]);
    expect(weibullWeights(3, 1, 0, "pdf")).toEqual([0, 0, 0]);
    expect(weibullWeights(1, 2, 0.5, "pdf")).toEqual([1]);
  });

  test("Weibull takes its scale from the window, a half rounded to the even neighbour as R does", () => {
    const secondOf = (periods: number, scale: number) => weibullWeights(periods, 1, scale, "cdf")[1] ?? 0;
    expectClose(secondOf(4, 0.5), Math.exp(-1 / 2)); // 2.5
    expectClose(secondOf(6, 0.5), Math.exp(-1 / 4)); // 3.5
    expectClose(secondOf(5, 0.4), Math.exp(-1 / 3)); // 2.6
  });

  test("weights of nothing stay so when normalised", () => {
    expect(normalised([0, 0])).toEqual([0, 0]);
  });

  test("delayed weights are largest at their peak, and even when nothing fades", () => {
    expect(delayedWeights(0.5, 1, 4)).toEqual([0.5, 1, 0.5, 0.0625]);
    expect(delayedWeights(1, 1, 3)).toEqual([1, 1, 1]);
  });
});

describe("the Hill curve", () => {
  test("over a range of spends is Robyn's", () => {
    const { x, alpha, gamma, saturated, inflexion, tolerance } = cases.hillOverRange;
    const found = hillOverRange(x, alpha, gamma);
    expectEach(found.saturated, saturated, tolerance);
    expect(found.inflexion).toBe(inflexion);
  });

  test("over a range of spends has its half point between the least and the greatest", () => {
    expect(hillOverRange([6, 2], 1, 0.25)).toEqual({ saturated: [6 / 9, 2 / 5], inflexion: 3 });
    expect(hill(0, 5, 0)).toBe(0.5);
  });

  test("is nothing at 0, a half at its half point or without slope, and x ÷ (1 + x) at slope 1", () => {
    holds([fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 50 })], (x, slope) => {
      expect(hill(0, x, slope / 10)).toBe(0);
      expect(hill(x, x, slope / 10)).toBe(0.5);
      expect(hill(x, 1, 0)).toBe(0.5);
      expectClose(hill(x, 1, 1), x / (1 + x));
      expectClose(hill(x, 7, slope / 10), 1 / (1 + (x / 7) ** (-slope / 10)));
    });
  });
});
