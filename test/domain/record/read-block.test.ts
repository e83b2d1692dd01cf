import { describe, expect, test } from "vitest";
import { decimalMarkOf, readBlockCell, splitBlock } from "../../../src/domain/record/read-block.ts";

describe("a block copied from a spreadsheet", () => {
  test("is cut at its tabs and line ends, whichever system wrote them", () => {
    const rows = [
      ["mars 2026", "3 188"],
      ["avril 2026", ""],
    ];
    expect(splitBlock("mars 2026\t3 188\r\navril 2026\t\r\n")).toEqual(rows);
    expect(splitBlock("mars 2026\t3 188\navril 2026\t")).toEqual(rows);
  });

  test("keeps what is quoted together", () => {
    expect(splitBlock('"deux\nlignes"\t"il dit ""oui"""\t3\n')).toEqual([
      ["deux\nlignes", 'il dit "oui"', "3"],
    ]);
  });

  test("keeps the place of an empty line between others, so that no figure moves up, and loses those at its end", () => {
    expect(splitBlock("1\n\n\t\n2\n\n\t\n")).toEqual([["1"], [""], ["", ""], ["2"]]);
    expect(splitBlock("")).toEqual([]);
  });
});

describe("the decimal mark of a block", () => {
  test.each([
    [["12,5", "1,234"], ","],
    [["1 234,50"], ","],
    [["12.5"], "."],
    [["1,234,567"], "."],
    [["1.234.567"], ","],
    [["1,234.5"], "."],
    [["1.234,5"], ","],
    [["1,234", "5,678"], null],
    [["12,5", "12.5"], null],
    [["3188", "oui"], null],
  ] as const)("of %j is %j", (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });

  test("decides what reads two ways, and without it nothing is decided", () => {
    expect(readBlockCell("1,234", ",")).toMatchObject({ kind: "number", value: 1.234 });
    expect(readBlockCell("1,234", ".")).toMatchObject({ kind: "number", value: 1234 });
    expect(readBlockCell("1,234", null)).toMatchObject({ kind: "ambiguous" });
    expect(readBlockCell("n/d", ",")).toEqual({ kind: "unreadable" });
  });
});
