import { describe, expect, test } from "vitest";
import { type PasteTarget, pasteBlock } from "../../../src/domain/record/paste-block.ts";
import { sheetRows } from "../../../src/domain/record/sheet-rows.ts";

const WINDOW = { from: "2026-01-01", to: "2026-03-01" };

const target = (facts: Partial<PasteTarget> = {}): PasteTarget => ({
  measurements: [],
  rows: sheetRows([], "month", WINDOW),
  cadence: "month",
  columns: ["clicks", "click-through-rate"],
  at: { row: 0, column: 0 },
  defaultsOf: () => ({ channel: "", source: "Meta" }),
  toValue: (metric, reading) => {
    if (reading.kind === "ambiguous") return metric === "clicks" ? reading.thousands : null;
    if (metric === "clicks") return reading.percent ? null : reading.value;
    return reading.value / 100;
  },
  ...facts,
});

/** The sheet after pasting, as `day metric=value` lines. */
function pasted(text: string, facts: Partial<PasteTarget> = {}) {
  const { measurements, taken, refused } = pasteBlock(text, target(facts));
  const lines = sheetRows(measurements, "month", WINDOW).flatMap(({ day, cells }) =>
    Object.values(cells).map(({ metric, value }) => `${day} ${metric}=${value}`),
  );
  return { lines, taken, refused };
}

describe("a pasted block", () => {
  test("fills lines and columns from where it is put down, in French numbers", () => {
    expect(pasted("3\u00A0188\t2,5\n2 784\t2,25 %\n")).toEqual({
      lines: [
        "2026-01-01 clicks=3188",
        "2026-01-01 click-through-rate=0.025",
        "2026-02-01 clicks=2784",
        "2026-02-01 click-through-rate=0.0225",
      ],
      taken: 4,
      refused: [],
    });
  });

  test("reads English numbers as well, telling a thousand by its neighbours", () => {
    expect(pasted("3,188\t2.5\n2,784\t1.234\n").lines).toEqual([
      "2026-01-01 clicks=3188",
      "2026-01-01 click-through-rate=0.025",
      "2026-02-01 clicks=2784",
      "2026-02-01 click-through-rate=0.01234",
    ]);
  });

  test("goes on with the periods that follow the last line", () => {
    expect(pasted("1\n2\n3\n4", { at: { row: 1, column: 0 } }).lines).toEqual([
      "2026-02-01 clicks=1",
      "2026-03-01 clicks=2",
      "2026-04-01 clicks=3",
      "2026-05-01 clicks=4",
    ]);
  });

  test("with its periods goes to their lines, passes over its titles and keeps a period twice", () => {
    const text = "Mois\tClics\nmars 2026\t30\nmars 2026\t31\nmai 2025\t5\n";
    expect(
      pasted(text, { at: { row: 2, column: -1 } }).lines.filter((line) => !line.endsWith("null")),
    ).toEqual(["2025-05-01 clicks=5", "2026-03-01 clicks=30", "2026-03-01 clicks=31"]);
  });

  test("names each cell it cannot take, and takes the others", () => {
    const found = pasted("12\t1,234\t9\nn/d\t2\n40 %\t");
    expect(found.taken).toBe(2);
    expect(found.refused).toEqual([
      { text: "1,234", why: "two-ways" },
      { text: "9", why: "no-column" },
      { text: "n/d", why: "number" },
      { text: "40 %", why: "number" },
    ]);
  });

  test("asks which day is meant, and names what is no period", () => {
    const found = pasted("03/04/2026\t7\ntotal\t8\n2026-02\t9", { at: { row: 0, column: -1 } });
    expect(found.lines).toEqual(["2026-02-01 clicks=9"]);
    expect(found.refused).toEqual([
      { text: "03/04/2026", why: "which-day" },
      { text: "total", why: "period" },
    ]);
  });

  test("leaves what is there where a cell is empty", () => {
    const before = pasteBlock("5\t1", target());
    const after = pasteBlock("\t2", target({ measurements: before.measurements }));
    expect(after.measurements.map(({ value }) => value)).toEqual([5, 0.02]);
  });
});
