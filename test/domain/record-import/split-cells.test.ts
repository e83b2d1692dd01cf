import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSeparator } from "../../../src/domain/record-import/separator.ts";
import { SEPARATORS } from "../../../src/domain/record-import/source-file.ts";
import { splitCells } from "../../../src/domain/record-import/split-cells.ts";
import { holds } from "../arbitraries.ts";

const cellsOf = (text: string, separator: (typeof SEPARATORS)[number] | null) => {
  const rows = splitCells(text, separator);
  return typeof rows === "string" ? rows : rows.map(({ cells }) => cells);
};

describe("cells of a text", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "é", "1", '"', ",", ";", "\t", "|", "\n", " "),
    maxLength: 6,
  });
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .filter((rows) => rows.every((row) => row.some((each) => each.trim() !== "")));

  test("are those that csv-parse finds", () => {
    holds(
      [table, fc.constantFrom(...SEPARATORS), fc.constantFrom("\n", "\r\n", "\r")],
      (rows, separator, end) => {
        const text = rows
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator))
          .join(end);
        const theirs = parse(text, { delimiter: separator, record_delimiter: end });
        expect(cellsOf(text, separator)).toEqual(theirs);
        expect(theirs).toEqual(rows);
      },
    );
  });

  test("keep a quote that stands inside a plain cell", () => {
    expect(cellsOf('a 5" screen,"b"\n"c" d,e', ",")).toEqual([
      ['a 5" screen', "b"],
      ['"c" d', "e"],
    ]);
  });

  test("know their line, over blank ones and cells of several lines", () => {
    const rows = splitCells('a,b\n\n"c\nd",e\nf,g', ",");
    expect(typeof rows === "string" ? rows : rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

describe("what parts the cells", () => {
  test.each([
    ["Date;Coût\n2026-03-01;1,5\n2026-03-02;2,5", ";"],
    ["Date,Cost\n2026-03-01,1.5\n2026-03-02,2.5", ","],
    ["Date\tCost\n2026-03-01\t1,5", "\t"],
    ["Titre, avec une virgule\nDate;Coût\n2026-03-01;1,5\n2026-03-02;12,5", ";"],
    ["Date|Clicks\n2026-03-01|3", "|"],
    ["un mot\nun autre", null],
  ])("in %j is %j", (text, separator) => {
    expect(findSeparator(text).separator).toBe(separator);
  });

  test("is what a first line says, whatever the rest looks like", () => {
    expect(findSeparator("sep=;\na,b;c,d\ne,f;g,h")).toEqual({
      separator: ";",
      text: "a,b;c,d\ne,f;g,h",
      linesBefore: 1,
    });
    expect(findSeparator("sep=\t\r\nFacebook reach\t\r\n").separator).toBe("\t");
  });
});
