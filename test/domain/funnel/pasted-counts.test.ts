import { describe, expect, test } from "vitest";
import { readCount, readPastedCounts } from "../../../src/domain/funnel/pasted-counts.ts";

describe("a typed count", () => {
  test.each([
    ["135 000", 135_000],
    ["135\u202F000", 135_000],
    ["135,000", 135_000],
    ["135.000", 135_000],
    ["1,234,567", 1_234_567],
    ["12,5", 12.5],
    ["0", 0],
  ])("%s is %d", (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });

  test("of nothing is a stage that is not counted", () => {
    expect(readCount(" ")).toBeNull();
  });

  test.each(["abc", "-5", "12 %", "1e9", "9999999999999", "<b>"])("%s is none", (typed) => {
    expect(readCount(typed)).toBeUndefined();
  });
});

describe("a paste from a spreadsheet", () => {
  test("of one cell is pasted as usual", () => {
    expect(readPastedCounts("135 000")).toBeNull();
    expect(readPastedCounts("135 000\n")).toBeNull();
  });

  test("of a row or of a column gives its counts in order, a blank cell being not counted", () => {
    expect(readPastedCounts("135 000\t\t2 700")).toEqual([135_000, null, 2700]);
    expect(readPastedCounts("135,000\r\n\r\n2,700\r\n")).toEqual([135_000, null, 2700]);
  });

  test("of a column beside its names takes the first number of each line", () => {
    expect(readPastedCounts("Impressions\t135000\nPortée\t—\nVisites\t2700")).toEqual([135_000, null, 2700]);
  });
});
