import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftPeriod } from "../../../src/domain/record/period.ts";
import type { Cadence, Measurement } from "../../../src/domain/record/record-sheet.ts";
import { sheetFindings } from "../../../src/domain/record/sheet-findings.ts";
import { measurement, series } from "./measurement.ts";

const codes = (measurements: readonly Measurement[], cadence: Cadence = "month") =>
  sheetFindings(measurements, cadence).map(({ code }) => code);

const steady = series({
  "2026-01-01": 100,
  "2026-02-01": 104,
  "2026-03-01": 97,
  "2026-04-01": 101,
  "2026-05-01": 99,
  "2026-06-01": 103,
});

describe("a sheet", () => {
  test("kept every month, alike and with its source, has nothing to mend", () => {
    expect(sheetFindings(steady, "month")).toEqual([]);
  });

  test("has no gap before its first figure or after its last", () => {
    expect(
      codes(series({ "2026-01-01": null, "2026-02-01": 5, "2026-03-01": 6, "2026-04-01": null })),
    ).toEqual([]);
  });

  test("names the months that miss between two figures, whether left out or left empty", () => {
    const found = { code: "gap", day: "2026-02-01", to: "2026-03-01", missing: 2 };
    expect(sheetFindings(series({ "2026-01-01": 5, "2026-04-01": 6 }), "month")).toMatchObject([found]);
    expect(
      sheetFindings(series({ "2026-01-01": 5, "2026-02-01": null, "2026-04-01": 6 }), "month"),
    ).toMatchObject([found]);
  });

  test("counts weeks by seven days, over the end of a year too", () => {
    const weeks = series({ "2025-12-22": 5, "2025-12-29": 6, "2026-01-12": 7 });
    expect(sheetFindings(weeks, "week")).toMatchObject([
      { code: "gap", day: "2026-01-05", to: "2026-01-05", missing: 1 },
    ]);
  });

  test("names a period entered twice", () => {
    const twice = [...steady, measurement({ id: "again", day: "2026-05-01", value: 99 })];
    expect(sheetFindings(twice, "month")).toMatchObject([{ code: "duplicate", day: "2026-05-01", times: 2 }]);
  });

  test("names a day that begins no month, and a week that begins on another weekday", () => {
    expect(sheetFindings([...steady, measurement({ day: "2026-06-15" })], "month")).toMatchObject([
      { code: "mixed-cadence", day: "2026-06-15", count: 1 },
    ]);
    const weeks = series({ "2026-03-02": 5, "2026-03-09": 6, "2026-03-18": 7, "2026-03-23": 6 });
    expect(sheetFindings(weeks, "week")).toMatchObject([
      { code: "gap", day: "2026-03-16" },
      { code: "mixed-cadence", day: "2026-03-18", count: 1 },
    ]);
  });

  test("names a change of definition and how much jumps there", () => {
    const changed = steady.map((point) =>
      point.day < "2026-04-01"
        ? point
        : { ...point, value: 150, ...(point.day === "2026-04-01" ? { redefined: true } : {}) },
    );
    const [found, ...others] = sheetFindings(changed, "month");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "redefined", day: "2026-04-01" });
    expect(found?.code === "redefined" && found.change).toBeCloseTo(150 / (301 / 3) - 1, 12);
  });

  test("names a value far from the others, and takes none for it across a change of definition", () => {
    const slipped = steady.map((point) => (point.day === "2026-06-01" ? { ...point, value: 1030 } : point));
    expect(sheetFindings(slipped, "month")).toMatchObject([
      { code: "outlier", day: "2026-06-01", value: 1030, usual: 100.5 },
    ]);
    const redefined = slipped.map((point) =>
      point.day === "2026-06-01" ? { ...point, redefined: true } : point,
    );
    expect(codes(redefined)).toEqual(["redefined"]);
  });

  test("takes an ordinary swing of a short series for none", () => {
    const short = series({
      "2026-01-01": 132_557,
      "2026-02-01": 132_207,
      "2026-04-01": 140_466,
      "2026-05-01": 153_459,
      "2026-06-01": 135_591,
    });
    expect(codes(short)).toEqual(["gap"]);
  });

  test("asks where a figure was read, once a series", () => {
    expect(codes(steady.map((point) => ({ ...point, source: " " })))).toEqual(["no-source"]);
  });

  test("keeps channels, items and metrics apart", () => {
    const elsewhere = [
      measurement({ id: "a", day: "2026-01-01", channel: "LinkedIn" }),
      measurement({ id: "b", day: "2026-03-01", channel: "LinkedIn", item: "li-001" }),
      measurement({ id: "c", day: "2026-05-01", channel: "LinkedIn", metric: "leads" }),
    ];
    expect(sheetFindings(elsewhere, "month")).toEqual([]);
  });
});

describe("whatever is entered", () => {
  const anyMeasurement = fc.record({
    id: fc.string(),
    day: fc.oneof(
      fc.constantFrom("2026-01-01", "2026-02-01", "2026-02-14", "", "x", "9999-12-31"),
      fc.string(),
    ),
    channel: fc.constantFrom("", "Instagram"),
    item: fc.constant(""),
    metric: fc.constantFrom("clicks", "leads"),
    value: fc.option(fc.double({ noNaN: true, min: -1e15, max: 1e15 })),
    source: fc.string(),
    note: fc.string(),
    redefined: fc.option(fc.boolean(), { nil: undefined }),
  });

  test("findings do not depend on the order of the figures' series, and name only what is there", () => {
    fc.assert(
      fc.property(
        fc.array(anyMeasurement, { maxLength: 20 }),
        fc.constantFrom<Cadence>("week", "month"),
        (all, cadence) => {
          for (const { metric, channel } of sheetFindings(all, cadence)) {
            expect(all.some((one) => one.metric === metric && one.channel === channel)).toBe(true);
          }
        },
      ),
    );
  });

  test("taking any inner months out of a steady series leaves exactly that many missing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.func(fc.boolean()), (months, isKept) => {
        const days = Array.from({ length: months }, (_, index) => shiftPeriod("2024-11-01", "month", index));
        const kept = days.filter((_, index) => index === 0 || index === months - 1 || isKept(index));
        const gaps = sheetFindings(
          kept.map((day, index) => measurement({ id: `m${index}`, day })),
          "month",
        );
        const missing = gaps.reduce((sum, gap) => sum + (gap.code === "gap" ? gap.missing : 0), 0);
        expect(missing).toBe(months - kept.length);
      }),
    );
  });
});
