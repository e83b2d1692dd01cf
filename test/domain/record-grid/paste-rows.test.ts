import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLANK_ROW, type GridRow, isFigure } from "../../../src/domain/record-grid/grid-row.ts";
import { type PastePlace, pasteRows } from "../../../src/domain/record-grid/paste-rows.ts";
import type { CellReadingStyle } from "../../../src/domain/record-grid/read-cell.ts";
import { holds } from "../arbitraries.ts";

const STYLE: CellReadingStyle = {
  ...{ mark: null, order: null, bareRates: null, currency: "CAD" },
  nameOf: (metric) =>
    ({ clicks: "Clicks", reach: "Reach", "ad-spend": "Ad spend" })[metric as string] ?? metric,
};
const ROW: GridRow = { ...BLANK_ROW, start: "2026-03-01", end: "2026-03-31", metric: "clicks", value: 12 };
const ROWS = [
  ROW,
  { ...ROW, metric: "reach", value: 90 },
  { ...ROW, metric: "ad-spend", value: 500, currency: "CAD" },
];

function pasted(
  text: string,
  at: PastePlace["at"] = { row: 0, column: 4 },
  style: Partial<CellReadingStyle> = {},
) {
  return pasteRows(text, { rows: ROWS, at, style: { ...STYLE, ...style } });
}

const valuesOf = (reading: ReturnType<typeof pasteRows>) =>
  reading.kind === "rows" ? reading.rows.map(({ at, to }) => [at, to.value]) : reading.kind;

describe("a block put down in the grid", () => {
  test("changes the lines from there on, in their metrics’ units", () => {
    expect(valuesOf(pasted("1 234,5\r\n90\r\n12,50 $\r\n"))).toEqual([
      [0, 1234.5],
      [1, 90],
      [2, 1250],
    ]);
  });

  test("leaves what is there where a cell or a whole line is empty", () => {
    expect(valuesOf(pasted("1\n\n3"))).toEqual([
      [0, 1],
      [2, 300],
    ]);
  });

  test("adds lines past the last one, whole or still lacking something", () => {
    const reading = pasted("2026-04\tX\t\tReach\t7\tX Pro\tsale\n2026-05\t\t\t\t8", { row: 3, column: 0 });
    expect(reading).toMatchObject({ kind: "rows", taken: 7 });
    if (reading.kind !== "rows") return;
    expect(reading.rows[0]).toEqual({
      at: 3,
      to: {
        ...BLANK_ROW,
        ...{ start: "2026-04-01", end: "2026-04-30", channel: "X", metric: "reach", value: 7 },
        ...{ source: "X Pro", note: "sale" },
      },
    });
    expect(isFigure(reading.rows[1]?.to ?? BLANK_ROW)).toBe(false);
    expect(reading.refused).toEqual([{ line: 2, column: "value", text: "8", why: "metric-first" }]);
  });

  test("is read by its titles where it has some, as this course’s own export does", () => {
    const reading = pasted(
      "Start\tEnd\tChannel\tItem\tMetric\tMetric name\tValue\tUnit\tSource\tLine\tNote\n2026-04-01\t2026-04-30\tMeta\tA › B\tad-spend\tAd spend\t12.5\tEUR\tx.csv\t4\t",
      { row: 3, column: 2 },
    );
    expect(reading.kind === "rows" && reading.rows[0]?.to).toMatchObject({
      ...{ start: "2026-04-01", end: "2026-04-30", channel: "Meta", item: "A › B", metric: "ad-spend" },
      ...{ value: 1250, currency: "EUR", source: "x.csv", row: 4 },
    });
  });

  test("names each cell that it leaves out, with its line and why", () => {
    const reading = pasted("many\n4\textra\t\tbeyond\n-5");
    expect(reading.kind === "rows" && reading.refused).toEqual([
      { line: 1, column: "value", text: "many", why: "number" },
      { line: 2, column: null, text: "beyond", why: "no-column" },
    ]);
    // An amount may be paid back.
    expect(valuesOf(reading)).toEqual([
      [0, 12],
      [1, 4],
      [2, -500],
    ]);
  });

  test("takes quoted cells whole, with the line ends in them", () => {
    const reading = pasted('"a\nb"\t"c ""d"""\n', { row: 0, column: 5 });
    expect(reading.kind === "rows" && reading.rows).toEqual([
      { at: 0, to: { ...ROW, source: "a b", note: 'c "d"' } },
    ]);
  });
});

describe("what reads two ways in a block", () => {
  test("is read as the block’s other cells are written", () => {
    expect(valuesOf(pasted("1,234\n12,5"))).toEqual([
      [0, 1.234],
      [1, 12.5],
    ]);
    expect(valuesOf(pasted("1,234\n12.5"))).toEqual([
      [0, 1234],
      [1, 12.5],
    ]);
    const days = pasted("03/04/2026\n27/04/2026", { row: 0, column: 0 });
    expect(days.kind === "rows" && days.rows.map(({ to }) => to.start)).toEqual(["2026-04-03", "2026-04-27"]);
  });

  test("is asked before anything is pasted, where none tells, and taken as answered", () => {
    expect(pasted("1,234\n5,678")).toMatchObject({
      kind: "question",
      text: "1,234",
      question: { kind: "mark" },
    });
    expect(valuesOf(pasted("1,234\n5,678", { row: 0, column: 4 }, { mark: "." }))).toEqual([
      [0, 1234],
      [1, 5678],
    ]);
    expect(pasted("03/04/2026", { row: 0, column: 0 })).toMatchObject({
      kind: "question",
      question: { kind: "order" },
    });
    expect(pasted("2026-04\t\t\tclick-through-rate\t0.5", { row: 3, column: 0 })).toMatchObject({
      question: { kind: "rates", percent: 0.005, proportion: 0.5 },
    });
  });
});

describe("any block", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "1,234",
      "12,5",
      "",
      "--",
      "Clicks",
      "Reach",
      "2026-03",
      "31/02/2026",
      "=1+1",
      "__proto__",
      '"',
      "<b>",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const block = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 6 })
    .map((lines) => lines.map((line) => line.join("\t")).join("\n"));

  test("gives whole lines or a question, and no value that is none", () => {
    holds([block, fc.nat(4), fc.nat(6)], (text, row, column) => {
      const reading = pasted(text, { row, column });
      if (reading.kind !== "rows") return;
      for (const { to, at } of reading.rows) {
        expect(to.value === null || Number.isFinite(to.value)).toBe(true);
        expect(to.start <= to.end).toBe(true);
        expect(to.start === "").toBe(to.end === "");
        // What was a figure still is one.
        if (at < ROWS.length) expect(isFigure(to)).toBe(true);
      }
    });
  });
});
