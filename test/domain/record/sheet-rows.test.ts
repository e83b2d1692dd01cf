import { describe, expect, test } from "vitest";
import { moveRow, removeRow, writeFigure } from "../../../src/domain/record/edit-sheet.ts";
import { type SheetRow, sheetRows } from "../../../src/domain/record/sheet-rows.ts";
import { measurement, series } from "./measurement.ts";

const daysOf = (rows: readonly SheetRow[]) => rows.map(({ day }) => day);
const MARCH = { from: "2026-03-01", to: "2026-03-01" };
const defaults = { channel: "Instagram", source: "Meta" };

describe("the lines of a sheet", () => {
  test("are its periods in order, those that miss between them, and the one that comes next", () => {
    const rows = sheetRows(series({ "2026-04-01": 3, "2026-01-01": 1, "2026-02-01": 2 }), "month", MARCH);
    expect(daysOf(rows)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"]);
    expect(rows[2]?.cells).toEqual({});
    expect(rows[0]?.cells.clicks?.value).toBe(1);
  });

  test("hold the metrics of a period side by side, and the same period twice on two lines", () => {
    const rows = sheetRows(
      [
        measurement({ id: "a" }),
        measurement({ id: "b", metric: "leads", value: 7 }),
        measurement({ id: "c", value: 101 }),
      ],
      "month",
      MARCH,
    );
    expect(rows.map(({ day, nth }) => `${day} ${nth}`)).toEqual([
      "2026-03-01 0",
      "2026-03-01 1",
      "2026-04-01 0",
    ]);
    expect(rows[0]?.cells).toMatchObject({ clicks: { id: "a" }, leads: { id: "b" } });
    expect(rows[1]?.cells).toMatchObject({ clicks: { id: "c" } });
  });

  test("do not fill years with emptiness", () => {
    expect(sheetRows(series({ "1996-01-01": 1, "2026-01-01": 2 }), "month", MARCH)).toHaveLength(5);
  });

  test("begin as the blank periods of the window", () => {
    const winter = { from: "2025-12-01", to: "2026-02-01" };
    expect(daysOf(sheetRows([], "month", winter))).toEqual(["2025-12-01", "2026-01-01", "2026-02-01"]);
    const weeks = { from: "2026-02-23", to: "2026-03-02" };
    expect(daysOf(sheetRows([], "week", weeks))).toEqual(["2026-02-23", "2026-03-02"]);
  });

  test("reach as far as the window, before the first figure and after the last", () => {
    const rows = sheetRows(series({ "2026-02-01": 1 }), "month", { from: "2025-12-01", to: "2026-04-01" });
    expect(daysOf(rows)).toEqual(["2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"]);
  });
});

describe("writing in a sheet", () => {
  test("adds a figure with its channel and source, and an id of its own", () => {
    const [first, second] = [
      { day: "2026-01-01", nth: 0 },
      { day: "2026-02-01", nth: 0 },
    ];
    const one = writeFigure([], first, "clicks", { value: 10 }, defaults);
    const two = writeFigure(one, second, "clicks", { value: 11 }, defaults);
    expect(two).toEqual([
      { id: "m1", day: "2026-01-01", item: "", metric: "clicks", value: 10, note: "", ...defaults },
      { id: "m2", day: "2026-02-01", item: "", metric: "clicks", value: 11, note: "", ...defaults },
    ]);
  });

  test("changes the figure that is there, and nothing else of it", () => {
    const before = [measurement({ note: "Fête" })];
    expect(writeFigure(before, { day: "2026-03-01", nth: 0 }, "clicks", { value: null }, defaults)).toEqual([
      measurement({ note: "Fête", value: null }),
    ]);
  });

  test("on the second line of a period stays on the second line", () => {
    const twice = [measurement({ id: "m1" }), measurement({ id: "m2", value: 101 })];
    const written = writeFigure(twice, { day: "2026-03-01", nth: 1 }, "leads", { value: 7 }, defaults);
    const rows = sheetRows(written, "month", MARCH);
    expect(rows[0]?.cells.leads?.value).toBeNull();
    expect(rows[1]?.cells.leads?.value).toBe(7);
  });

  test("moves and removes whole lines", () => {
    const all = [
      measurement({ id: "a" }),
      measurement({ id: "b", metric: "leads" }),
      measurement({ id: "c", day: "2026-04-01" }),
    ];
    const [row] = sheetRows(all, "month", MARCH);
    if (!row) throw new Error("no line");
    expect(moveRow(all, row, "2026-02-01").map(({ day }) => day)).toEqual([
      "2026-02-01",
      "2026-02-01",
      "2026-04-01",
    ]);
    expect(removeRow(all, row).map(({ id }) => id)).toEqual(["c"]);
  });
});
