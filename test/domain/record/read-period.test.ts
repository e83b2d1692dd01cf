import { describe, expect, test } from "vitest";
import { periodsApart, shiftPeriod } from "../../../src/domain/record/period.ts";
import { readPeriod } from "../../../src/domain/record/read-period.ts";

describe("a period", () => {
  test.each([
    ["2026-03", "2026-03-01"],
    ["2026-03-02", "2026-03-02"],
    ["2026/3/2", "2026-03-02"],
    ["03/2026", "2026-03-01"],
    ["mars 2026", "2026-03-01"],
    ["Mars\u00A02026", "2026-03-01"],
    ["1er avril 2026", "2026-04-01"],
    ["le 2 mars 2026", "2026-03-02"],
    ["March 2, 2026", "2026-03-02"],
    ["Mar-26", "2026-03-01"],
    ["févr. 2026", "2026-02-01"],
    ["août 2025", "2025-08-01"],
    ["déc 2025", "2025-12-01"],
    ["juin 2026", "2026-06-01"],
    ["July 2026", "2026-07-01"],
    ["27/03/2026", "2026-03-27"],
    ["3/27/2026", "2026-03-27"],
    ["02.02.2026", "2026-02-02"],
  ])("written “%s” begins on %s", (text, day) => {
    expect(readPeriod(text)).toEqual({ kind: "day", day });
  });

  test("that reads two ways is asked about", () => {
    expect(readPeriod("03/04/2026")).toEqual({ kind: "ambiguous" });
  });

  test.each([
    "mars",
    "2026",
    "2026-02-30",
    "12 clics",
    "total",
    "1e9-1",
    "0001-01",
    "<b>3-2026</b>",
    "2026-03-02-01",
  ])("is not read in “%s”", (text) => {
    expect(readPeriod(text)).toEqual({ kind: "unreadable" });
  });

  test("left out is empty", () => {
    expect(readPeriod(" \u00A0 ")).toEqual({ kind: "empty" });
  });

  test("follows another by a month or by seven days", () => {
    expect(shiftPeriod("2026-12-01", "month", 1)).toBe("2027-01-01");
    expect(shiftPeriod("2026-01-01", "month", -1)).toBe("2025-12-01");
    expect(shiftPeriod("2026-02-23", "week", 1)).toBe("2026-03-02");
    expect(periodsApart("2025-11-01", "2026-02-01", "month")).toBe(3);
    expect(periodsApart("2026-02-01", "2026-02-15", "month")).toBeNull();
    expect(periodsApart("2026-02-02", "2026-02-17", "week")).toBeNull();
  });
});
