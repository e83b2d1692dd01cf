import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { probabilityBBeatsA } from "../../../src/domain/experiment/beta-binomial.ts";
import type { RateInterval, Sample } from "../../../src/domain/experiment/sample.ts";
import {
  type ObservationsToGo,
  observationsToGo,
  sampleSizePerArm,
} from "../../../src/domain/experiment/sample-size.ts";
import { type Comparison, compareProportions } from "../../../src/domain/experiment/two-proportions.ts";
import { wilsonInterval } from "../../../src/domain/experiment/wilson-interval.ts";
import { holds } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const of = (successes: number, observations: number): Sample => ({ successes, observations });

/** From nobody to a few hundred people, any of whom may have converted. */
const sample = fc
  .tuple(fc.nat(400), fc.nat(400))
  .map(([successes, failures]) => of(successes, successes + failures));
const someSample = sample.filter(({ observations }) => observations > 0);

describe("the comparison of two rates", () => {
  test("is not defined for an empty arm, or when all or none converted in both", () => {
    expect(compareProportions(of(0, 0), of(1, 2))).toEqual({ undefined: "no-observations" });
    expect(compareProportions(of(1, 2), of(0, 0))).toEqual({ undefined: "no-observations" });
    expect(compareProportions(of(0, 5), of(0, 9))).toEqual({ undefined: "no-variation" });
    expect(compareProportions(of(5, 5), of(9, 9))).toEqual({ undefined: "no-variation" });
  });

  test("has no lift over a rate of zero, but a z", () => {
    const found = compareProportions(of(0, 50), of(10, 50)) as Comparison;
    expect(found.lift).toEqual({ undefined: "no-conversions" });
    expect(found.z).toBeGreaterThan(3);
  });

  test("gives finite figures, a p between 0 and 1, and the same verdict whichever arm comes first", () => {
    holds([someSample, someSample], (a, b) => {
      const found = compareProportions(a, b);
      if ("undefined" in found) return;
      const mirrored = compareProportions(b, a) as Comparison;
      expect([found.z, found.p, found.interval.low, found.interval.high].every(Number.isFinite)).toBe(true);
      expect(found.p >= 0 && found.p <= 1).toBe(true);
      expect(mirrored.p).toBe(found.p);
      expectClose(mirrored.difference, -found.difference);
      expectClose(mirrored.interval.low, -found.interval.high);
    });
  });

  test("has a wider interval at a higher confidence", () => {
    const at = (confidence: number) =>
      (compareProportions(of(20, 90), of(30, 90), confidence) as Comparison).interval;
    expect(at(0.99).high - at(0.99).low).toBeGreaterThan(at(0.9).high - at(0.9).low);
  });
});

describe("the Wilson interval", () => {
  test("lies between 0 and 1 and holds the observed rate", () => {
    holds([someSample], (drawn) => {
      const { low, high } = wilsonInterval(drawn) as RateInterval;
      const rate = drawn.successes / drawn.observations;
      expect(low >= 0 && low <= rate + 1e-15 && rate - 1e-15 <= high && high <= 1).toBe(true);
      expect(high - low).toBeGreaterThan(0);
    });
  });

  test("ends exactly at 0 without a success and exactly at 1 without a failure", () => {
    for (const observations of [1, 3, 7, 49, 1000]) {
      expect((wilsonInterval(of(0, observations)) as RateInterval).low).toBe(0);
      expect((wilsonInterval(of(observations, observations)) as RateInterval).high).toBe(1);
    }
  });

  test("narrows as the same rate is seen more often", () => {
    const width = (times: number) => {
      const { low, high } = wilsonInterval(of(3 * times, 10 * times)) as RateInterval;
      return high - low;
    };
    expect(width(100)).toBeLessThan(width(10));
  });

  test("mirrors when success and failure change places", () => {
    holds([someSample], (drawn) => {
      const mirrored = of(drawn.observations - drawn.successes, drawn.observations);
      const [one, other] = [wilsonInterval(drawn), wilsonInterval(mirrored)] as RateInterval[];
      expectClose(one?.low ?? Number.NaN, 1 - (other?.high ?? Number.NaN));
    });
  });

  test("is not defined without observations", () => {
    expect(wilsonInterval(of(0, 0))).toEqual({ undefined: "no-observations" });
  });
});

describe("the probability that B beats A", () => {
  test("and that A beats B add up to 1", () => {
    holds([sample, sample], (a, b) => {
      expectClose(probabilityBBeatsA(a, b) + probabilityBBeatsA(b, a), 1);
    });
  });

  test("is even without observations, and with the same ones", () => {
    expect(probabilityBBeatsA(of(0, 0), of(0, 0))).toBe(0.5);
    holds([sample], (drawn) => expectClose(probabilityBBeatsA(drawn, drawn), 0.5));
  });

  test("is two thirds after a single success against nothing", () => {
    expectClose(probabilityBBeatsA(of(0, 0), of(1, 1)), 2 / 3);
    expectClose(probabilityBBeatsA(of(0, 0), of(0, 1)), 1 / 3);
    expectClose(probabilityBBeatsA(of(0, 1), of(1, 1)), 5 / 6);
  });

  test("rises with one more success of B", () => {
    holds([sample, someSample], (a, b) => {
      const better = of(b.successes + 1, b.observations + 1);
      expect(probabilityBBeatsA(a, better)).toBeGreaterThanOrEqual(probabilityBBeatsA(a, b) - 1e-12);
    });
  });

  test("agrees with the test of two rates in a large sample", () => {
    const [a, b] = [of(250_000, 5_000_000), of(250_900, 5_000_000)];
    const { p } = compareProportions(a, b) as Comparison;
    expect(probabilityBBeatsA(a, b)).toBeCloseTo(1 - p / 2, 4);
  });

  test("goes over to the normal curve without a step, and answers for a thousand million", () => {
    const [below, above] = [499_900, 500_100].map((successes) =>
      probabilityBBeatsA(of(successes, 1_000_300), of(successes + 500, 1_000_300)),
    );
    expect(Math.abs((below ?? 0) - (above ?? 1))).toBeLessThan(1e-5);
    expect(probabilityBBeatsA(of(3e8, 1e9), of(3.0002e8, 1e9))).toBeGreaterThan(0.8);
  });
});

describe("the sample size", () => {
  // Worked out apart, with the normal quantiles of Python’s statistics: 8 157.73, raised.
  test("is 8 158 in each arm to tell 5 % from 6 %", () => {
    expect(sampleSizePerArm(0.05, 0.01)).toBe(8158);
  });

  test("is the same to tell 6 % from 5 %", () => {
    expect(sampleSizePerArm(0.06, -0.01)).toBe(8158);
  });

  test("grows with the power, with a smaller alpha and with a smaller difference", () => {
    const size = (difference: number, alpha = 0.05, power = 0.8) =>
      sampleSizePerArm(0.1, difference, { alpha, power }) as number;
    expect(size(0.02, 0.05, 0.9)).toBeGreaterThan(size(0.02));
    expect(size(0.02, 0.01)).toBeGreaterThan(size(0.02));
    expect(size(0.01)).toBeGreaterThan(size(0.02));
  });

  test("is not defined for no difference or for what is no rate", () => {
    expect(sampleSizePerArm(0.1, 0)).toEqual({ undefined: "no-difference" });
    expect(sampleSizePerArm(0.1, 1e-170)).toEqual({ undefined: "no-difference" });
    for (const [baseline, difference] of [
      [-0.1, 0.2],
      [0.95, 0.1],
      [0.05, -0.1],
      [1.2, -0.5],
      [Number.NaN, 0.1],
    ] as const) {
      expect(sampleSizePerArm(baseline, difference)).toEqual({ undefined: "impossible-rate" });
    }
    for (const demands of [
      { alpha: 0, power: 0.8 },
      { alpha: 1, power: 0.8 },
      { alpha: 0.05, power: 0 },
      { alpha: 0.05, power: 1 },
    ]) {
      expect(sampleSizePerArm(0.1, 0.1, demands)).toEqual({ undefined: "impossible-rate" });
    }
  });
});

describe("the observations to go", () => {
  test("are what an arm still lacks", () => {
    expect(observationsToGo(of(50, 1000), of(120, 2000))).toEqual({ perArm: 8158, moreA: 7158, moreB: 6158 });
  });

  test("are none for an arm that has enough, and few after one person in each", () => {
    expect(observationsToGo(of(50, 1000), of(6000, 100_000))).toMatchObject({ moreA: 7158, moreB: 0 });
    expect(observationsToGo(of(5000, 100_000), of(60, 1000))).toMatchObject({ moreA: 0, moreB: 7158 });
    expect(observationsToGo(of(1, 1), of(0, 1))).toEqual({ perArm: 2, moreA: 1, moreB: 1 });
    expect(observationsToGo(of(0, 1), of(1, 1))).toEqual({ perArm: 2, moreA: 1, moreB: 1 });
  });

  test("are none where there are enough, and then the test tells, power allowing", () => {
    holds([someSample, someSample], (a, b) => {
      const found = observationsToGo(a, b);
      if ("undefined" in found || found.moreA + found.moreB > 0) return;
      expect((compareProportions(a, b) as Comparison).p).toBeLessThan(0.05);
    });
  });

  test("are a finite number or a reason, whatever was seen", () => {
    holds([sample, sample], (a, b) => {
      const found = observationsToGo(a, b);
      if ("undefined" in found) expect(found.undefined).toMatch(/^no-(observations|difference)$/);
      else
        expect(Object.values(found as ObservationsToGo).every((each) => Number.isInteger(each))).toBe(true);
    });
  });
});
