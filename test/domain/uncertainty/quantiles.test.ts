import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countBelow, countUpTo, quantile, sortedDefined } from "../../../src/domain/uncertainty/quantiles.ts";
import { sortNumbers } from "../../../src/domain/uncertainty/sort-numbers.ts";
import { holds } from "../arbitraries.ts";

const numbers = fc
  .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((drawn) => Float64Array.from(drawn, (value) => value + 0)); // no −0

describe("quantiles", () => {
  test("are in order, between the least and the greatest, which they reach", () => {
    holds([numbers], (drawn) => {
      const sorted = sortedDefined(drawn);
      const found = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1].map((share) => quantile(sorted, share));
      const grain = 1e-9 * Math.max(...found.map(Math.abs));
      found.forEach((value, index) => {
        expect(value).toBeGreaterThanOrEqual((found[index - 1] ?? value) - grain);
      });
      expect(found[0]).toBe(sorted[0]);
      expect(found.at(-1)).toBe(sorted.at(-1));
    });
  });

  test("are those of a spreadsheet: the first quartile of 1, 2, 3, 10 is 1.75", () => {
    expect(quantile(Float64Array.of(1, 2, 3, 10), 0.25)).toBe(1.75);
    expect(quantile(Float64Array.of(1, 2, 3, 10), 0.5)).toBe(2.5);
  });

  test("count what lies under a limit, and what lies at it", () => {
    holds([numbers, fc.nat()], (drawn, pick) => {
      const sorted = sortedDefined(drawn);
      const limit = drawn[pick % drawn.length] ?? 0;
      expect(countBelow(sorted, limit)).toBe(drawn.filter((value) => value < limit).length);
      expect(countUpTo(sorted, limit)).toBe(drawn.filter((value) => value <= limit).length);
    });
  });
});

describe("numbers sorted for their quantiles", () => {
  const bunched = fc.integer({ min: -3, max: 3 }).map((each) => each / 4);
  const spread = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const far = fc.double({ min: -1e308, max: 1e308, noNaN: true });
  const undefinedOnes = fc.constant(Number.NaN);

  test("are those of an ordinary sort, bunched, spread, far apart or all alike, the undefined ones left out", () => {
    const mixed = fc.oneof(
      fc.array(fc.oneof(bunched, undefinedOnes), { maxLength: 300 }),
      fc.array(fc.oneof(spread, bunched, undefinedOnes), { maxLength: 300 }),
      fc.array(fc.oneof({ weight: 40, arbitrary: bunched }, { weight: 1, arbitrary: far }), {
        maxLength: 300,
      }),
    );
    holds([mixed], (drawn) => {
      const before = Float64Array.from(drawn, (value) => value + 0); // no −0
      const values = before.slice();
      const expected = before.filter((value) => !Number.isNaN(value)).sort();
      expect(sortedDefined(values)).toEqual(expected);
      expect(values).toEqual(before);
    });
  });
});

describe("many numbers sorted", () => {
  /** 999 numbers from 0 to 1 in no order, and what else is given. */
  const many = (...others: readonly number[]) =>
    Float64Array.from([
      ...Array.from({ length: 999 }, (_, index) => ((index * 577) % 1000) / 1000),
      ...others,
    ]);

  test.each([
    ["close together", many()],
    ["with one so far off that the others share a bucket", many(1e12)],
    ["with one far under the others", many(-1e12)],
    ["too far apart for a width", many(1.7e308, -1.7e308)],
    ["of which there are two", Float64Array.of(3, 1)],
    ["of which there is one, and none", Float64Array.of(3)],
  ])("%s are in order, and stay as they were where they came from", (_, values) => {
    const before = values.slice();
    const { sorted, firstAt } = sortNumbers(values);
    expect(sorted).toEqual(before.slice().sort());
    for (const value of before) expect(firstAt(value)).toBe(sorted.indexOf(value));
    expect(values).toEqual(before);
    expect(sortNumbers(new Float64Array(0)).sorted).toEqual(new Float64Array(0));
  });
});
