import { describe, expect, test } from "vitest";
import type { Measurement } from "../../../src/domain/record/record-sheet.ts";
import { goalPace } from "../../../src/domain/record-tally/goal-pace.ts";
import { latestChange, wholeCells } from "../../../src/domain/record-tally/latest-change.ts";
import { redefinedBuckets, tallyFindings } from "../../../src/domain/record-tally/tally-findings.ts";
import { measurement } from "../record/measurement.ts";
import { figure, tallyOf } from "./dated-figures.ts";

/** Clicks of these months of 2026, by number; a whole month each but where a last day says otherwise. */
const monthly = (values: Readonly<Record<number, number>>, asOf = "") => {
  const figures = Object.entries(values).map(([month, value]) => {
    const start = `2026-${month.padStart(2, "0")}-01`;
    return figure({
      start,
      end: asOf.startsWith(start.slice(0, 7)) ? asOf : `${start.slice(0, 8)}28`,
      value,
    });
  });
  const { series, ...rest } = tallyOf(figures, "month");
  const [clicks] = series.filter(({ metric }) => metric === "clicks");
  if (!clicks) throw new Error("No clicks.");
  return { clicks, ...rest };
};

describe("the last month", () => {
  const { clicks } = monthly({ 1: 100, 2: 150, 3: 20 });

  test("that is over is held against the one before, and one that is not over is left aside", () => {
    expect(latestChange(clicks.cells, "month", "2026-03-28")?.last.bucket).toBe("2026-02-01");
    expect(latestChange(clicks.cells, "month", "2026-03-28")?.change).toBe(0.5);
    expect(latestChange(clicks.cells, "month", "2026-03-31")?.last.value).toBe(20);
    expect(wholeCells(clicks.cells, "month", "2026-01-30")).toEqual([]);
  });

  test("is held against nothing across a gap or a change of definition", () => {
    const gap = monthly({ 1: 100, 3: 150 }).clicks;
    expect(latestChange(gap.cells, "month", "2026-03-31")?.before).toBeNull();
    const cut = new Set(["2026-02-01"]);
    expect(latestChange(clicks.cells, "month", "2026-02-28", cut)?.before).toBeNull();
  });
});

describe("a goal", () => {
  const { clicks } = monthly({ 1: 100, 2: 110, 3: 140 });
  const pace = (target: number, deadline: string, baseline: number | null = null) =>
    goalPace({ baseline, target, deadline }, clicks.cells, "month", "2026-03-31");

  test("is reached, too late, or asks for a pace that the record knows or has never seen", () => {
    expect(pace(140, "2026-12-31")?.state).toBe("reached");
    expect(pace(200, "2026-03-31")?.state).toBe("too-late");
    expect(pace(160, "2026-12-31")?.state).toBe("on-pace");
    expect(pace(195, "2026-05-31")?.state).toBe("faster-than-usual");
    expect(pace(900, "2026-05-31")?.state).toBe("faster-than-ever");
  });

  test("of less is reached from above", () => {
    expect(pace(120, "2026-12-31", 200)?.state).toBe("faster-than-ever");
    expect(pace(150, "2026-12-31", 200)?.state).toBe("reached");
  });

  test("without a target, a day or a value on record is no line", () => {
    expect(pace(100, "soon")).toBeNull();
    expect(
      goalPace({ baseline: 1, target: null, deadline: "2026-12-31" }, clicks.cells, "month", "2026-03-31"),
    ).toBeNull();
    expect(
      goalPace({ baseline: 1, target: 5, deadline: "2026-12-31" }, [], "month", "2026-03-31"),
    ).toBeNull();
  });
});

describe("a series on record", () => {
  const none = new Set<string>();

  test("is told its gaps and its values far off, but not for a month that is not over", () => {
    const { clicks } = monthly({ 1: 100, 2: 104, 3: 98, 4: 101, 6: 99, 7: 103, 8: 1000 });
    const codes = (asOf: string) => tallyFindings(clicks, "month", asOf, none).map(({ code }) => code);
    expect(codes("2026-08-31")).toEqual(["gap", "outlier"]);
    expect(codes("2026-08-15")).toEqual(["gap"]);
  });

  test("changes where the workbook’s sheet says that it is counted otherwise", () => {
    const { clicks } = monthly({ 1: 100, 2: 50, 3: 52 });
    const noted = (facts: Partial<Measurement>) => [
      measurement({ day: "2026-02-01", redefined: true, ...facts }),
    ];
    const cut = redefinedBuckets(noted({ channel: "instagram" }), clicks, "month");
    expect([...cut]).toEqual(["2026-02-01"]);
    expect(tallyFindings(clicks, "month", "2026-03-31", cut)).toMatchObject([
      { code: "redefined", day: "2026-02-01" },
    ]);
    expect(redefinedBuckets(noted({ channel: "" }), clicks, "month").size).toBe(1);
    expect(redefinedBuckets(noted({ channel: "LinkedIn" }), clicks, "month").size).toBe(0);
    expect(redefinedBuckets(noted({ metric: "leads" }), clicks, "month").size).toBe(0);
  });

  test("of people of several days has bounds, and those are no gap", () => {
    const days = ["2026-01-05", "2026-01-06", "2026-02-05", "2026-02-06", "2026-03-05"];
    const reach = days.map((start, index) => figure({ start, metric: "reach", value: 100 + index }));
    const [series] = tallyOf(reach, "month").series;
    if (!series) throw new Error("No reach.");
    expect(tallyFindings(series, "month", "2026-03-31", none)).toEqual([]);
  });
});
