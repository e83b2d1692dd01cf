import { describe, expect, test } from "vitest";
import { BLANK_ROW, type GridColumn, type GridRow } from "../../../src/domain/record-grid/grid-row.ts";
import { type CellReadingStyle, clearCell, readCell } from "../../../src/domain/record-grid/read-cell.ts";

const NAMES: Readonly<Record<string, string>> = {
  clicks: "Clicks",
  "click-through-rate": "Click-through rate",
  "ad-spend": "Ad spend",
  revenue: "Revenue",
  reach: "Reach",
};

const STYLE: CellReadingStyle = {
  ...{ mark: null, order: null, bareRates: "percent", currency: "CAD" },
  nameOf: (metric) => NAMES[metric] ?? metric,
};

const ROW: GridRow = { ...BLANK_ROW, start: "2026-03-01", end: "2026-03-31", metric: "clicks", value: 12 };

/** What a typed cell becomes: the fields it changes, the question it raises, or why it is nothing. */
function typed(column: GridColumn, text: string, row: GridRow = ROW) {
  const reading = readCell(row, column, text, STYLE);
  if (reading.kind === "question") return reading.question;
  if (reading.kind === "problem") return reading.problem.code;
  return Object.fromEntries(
    Object.entries(reading.row).filter(([field, value]) => row[field as keyof GridRow] !== value),
  );
}

describe("a value that is typed", () => {
  const spend = { ...ROW, metric: "ad-spend", currency: "EUR", value: 100 };
  const rate = { ...ROW, metric: "click-through-rate", value: 0.01 };
  test.each([
    ["1 234,5", ROW, { value: 1234.5 }],
    ["1,234.5", ROW, { value: 1234.5 }],
    ["0", ROW, { value: 0 }],
    ["12,5", spend, { value: 1250 }],
    ["$12.50", spend, { value: 1250 }],
    ["12,50 $ US", spend, { value: 1250, currency: "USD" }],
    ["3,5", rate, { value: 0.035 }],
    ["3.5 %", rate, { value: 0.035 }],
  ] as const)("%s is read in either style, in its metric’s unit", (text, row, change) => {
    expect(typed("value", text, row)).toEqual(change);
  });

  test("is asked about where both styles read it, and never guessed", () => {
    expect(typed("value", "1,234")).toEqual({ kind: "mark", readings: { ".": 1234, ",": 1.234 } });
    expect(typed("value", "1.234", spend)).toEqual({ kind: "mark", readings: { ".": 123.4, ",": 123400 } });
  });

  test.each([
    ["", "needed-value"],
    ["many", "number"],
    ["--", "number"],
    ["12 %", "number"],
    ["-4", "negative"],
    ["< 10", "bound"],
    ["9".repeat(20), "too-big"],
    ["=1+1", "number"],
  ])("%j says why it is none", (text, problem) => {
    expect(typed("value", text)).toBe(problem);
  });

  test("needs a metric first", () => {
    expect(typed("value", "4", { ...ROW, metric: "", value: null })).toBe("metric-first");
  });
});

describe("a period that is typed", () => {
  test.each([
    ["2026-04-02", "2026-04-02", "2026-04-02"],
    ["2 avril 2026", "2026-04-02", "2026-04-02"],
    ["27/04/2026", "2026-04-27", "2026-04-27"],
    ["2026-04", "2026-04-01", "2026-04-30"],
    ["April 2026", "2026-04-01", "2026-04-30"],
    ["04/2026", "2026-04-01", "2026-04-30"],
    ["2026-04-02 – 2026-05-09", "2026-04-02", "2026-05-09"],
    ["du 1er au 15 avril 2026", "2026-04-01", "2026-04-15"],
    ["April 28 to May 4, 2026", "2026-04-28", "2026-05-04"],
    ["01/04/2026 - 27/04/2026", "2026-04-01", "2026-04-27"],
    ["2026-04 to 2026-05", "2026-04-01", "2026-05-31"],
  ])("%s is its first and last day", (text, start, end) => {
    expect(typed("period", text, { ...ROW, start: "", end: "" })).toEqual({ start, end });
  });

  test("is asked about where day and month could be either", () => {
    expect(typed("period", "03/04/2026")).toEqual({
      kind: "order",
      readings: {
        "day-first": { start: "2026-04-03", end: "2026-04-03" },
        "month-first": { start: "2026-03-04", end: "2026-03-04" },
      },
    });
  });

  test.each([
    ["", "needed-period"],
    ["2026-02-30", "impossible-date"],
    ["31/04/2026", "impossible-date"],
    ["March 31", "no-year"],
    ["2026-03-31 to 2026-03-01", "backwards"],
    ["last week", "period"],
    ["1 to 2 to 3", "period"],
  ])("%j says why it is none", (text, problem) => {
    expect(typed("period", text)).toBe(problem);
  });
});

describe("a metric that is typed", () => {
  test("is found by its name, in any letters, or by as much of it as no other begins with", () => {
    expect(typed("metric", "REACH")).toMatchObject({ metric: "reach" });
    expect(typed("metric", "reac")).toMatchObject({ metric: "reach" });
    expect(typed("metric", "click through rate")).toMatchObject({ metric: "click-through-rate" });
    expect(typed("metric", "click")).toBe("metric");
    expect(typed("metric", "Applause")).toBe("metric");
    expect(typed("metric", "__proto__")).toBe("metric");
  });

  test("keeps the number that is written: 12 clicks become $12, and 5 % becomes 5", () => {
    expect(typed("metric", "Ad spend")).toEqual({ metric: "ad-spend", value: 1200, currency: "CAD" });
    const rate = { ...ROW, metric: "click-through-rate", value: 0.05 };
    expect(typed("metric", "Clicks", rate)).toEqual({ metric: "clicks", value: 5 });
    expect(typed("metric", "Clicks", { ...ROW, metric: "revenue", currency: "CAD", value: -500 })).toBe(
      "value-of-other-metric",
    );
  });
});

describe("free text", () => {
  test("stays text on one line, whatever a spreadsheet or a browser would make of it", () => {
    expect(typed("note", "=cmd|'/c calc'!A1")).toEqual({ note: "=cmd|'/c calc'!A1" });
    expect(typed("item", "<img src=x>\n\u0000a")).toEqual({ item: "<img src=x> a" });
    expect(typed("channel", "__proto__")).toEqual({ channel: "__proto__" });
    expect(typed("note", "x".repeat(500))).toHaveProperty("note.length", 200);
  });

  test("is emptied, and what a figure needs is not", () => {
    expect(clearCell({ ...ROW, note: "a" }, "note")).toMatchObject({ kind: "row", row: { note: "" } });
    expect(clearCell(ROW, "value")).toEqual({ kind: "problem", problem: { code: "needed-value" } });
  });
});
