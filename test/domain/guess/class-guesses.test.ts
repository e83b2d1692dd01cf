import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessSpread, nearGuesses } from "../../../src/domain/guess/class-guesses.ts";
import { readGuesses } from "../../../src/domain/guess/read-guesses.ts";
import { holds } from "../arbitraries.ts";

describe("a class’s guesses", () => {
  test("have their middle and the half around it", () => {
    expect(guessSpread([40, 20, -10, 30])).toEqual({ median: 25, low: 12.5, high: 32.5 });
    expect(guessSpread([3])).toEqual({ median: 3, low: 3, high: 3 });
    expect(guessSpread([])).toBeNull();
  });

  test("have as many below the median as above it, in whatever order they came", () => {
    holds([fc.array(fc.integer({ min: -100, max: 400 }), { minLength: 1 })], (guesses) => {
      const { median, low, high } = guessSpread(guesses) ?? { median: Number.NaN, low: 0, high: 0 };
      const below = guesses.filter((guess) => guess < median).length;
      expect(below).toBeLessThanOrEqual(guesses.length / 2);
      expect(guesses.filter((guess) => guess > median).length).toBeLessThanOrEqual(guesses.length / 2);
      expect(low <= median && median <= high).toBe(true);
      expect(guessSpread([...guesses].reverse())).toEqual({ median, low, high });
    });
  });

  test("are near a rate within ten points, ten points themselves left out", () => {
    expect(nearGuesses([0.4, 0.31, 0.3, 0.5, 0.49], 0.4, "rate")).toBe(3);
  });

  test("are near a month at most one away, and near money within a tenth of it", () => {
    expect(nearGuesses([4, 5, 6, 7, 8], 6, "months")).toBe(3);
    expect(nearGuesses([900, 901, 1000, 1099, 1100], 1000, "money")).toBe(3);
    expect(nearGuesses([0, 1], 0, "count")).toBe(1);
  });
});

describe("typed guesses", () => {
  test.each([
    ["40", [40]],
    ["40, 25, -10", [40, 25, -10]],
    ["40,25,10", [40, 25, 10]],
    ["12,5", [12.5]],
    ["12,5; 40 %; −10", [12.5, 40, -10]],
    ["40\n25\r\n\n-10", [40, 25, -10]],
    ["40 25 -10", [40, 25, -10]],
    ["1 200 $", [1200]],
    ["+15 %", [15]],
    ["", []],
  ])("%s are read as they stand", (text, values) => {
    expect(readGuesses(text, "decimal")).toEqual({ values, unread: [] });
  });

  test("keep apart what is no number, and what no class would say", () => {
    expect(readGuesses("40, beaucoup, 25", "decimal")).toEqual({ values: [40, 25], unread: ["beaucoup"] });
    expect(readGuesses("99999999999999", "decimal").values).toEqual([]);
  });

  test("read a lone comma before three digits as the language does", () => {
    expect(readGuesses("1,250", "decimal").values).toEqual([1.25]);
    expect(readGuesses("1,250", "thousands").values).toEqual([1250]);
  });

  test("lose no number of a list, whatever stands between", () => {
    const list = fc.array(fc.integer({ min: -100, max: 99 }), { minLength: 1, maxLength: 30 });
    holds([list, fc.constantFrom("\n", "; ", ", ", "\t")], (numbers, between) => {
      expect(readGuesses(numbers.join(between), "decimal").values).toEqual(numbers);
    });
  });
});
