import { describe, expect, test } from "vitest";
import { natureOf } from "../../../src/domain/record-tally/nature.ts";
import { recordEvidence } from "../../../src/domain/report/record-evidence.ts";
import { holds, RUNS } from "../arbitraries.ts";
import { figure, figures, tallyOf } from "../record-tally/dated-figures.ts";

const runs = Math.min(RUNS, 400);

const evidenceOf = (all: Parameters<typeof tallyOf>[0]) => recordEvidence(tallyOf(all, "month"));

describe("the figures behind a report", () => {
  test("are none where nothing is on record", () => {
    expect(evidenceOf([])).toBeNull();
  });

  test("are all in a channel’s sum or counted as left out, and none twice", () => {
    holds(
      [figures],
      (all) => {
        const adding = all.filter(({ metric }) => natureOf(metric as "clicks") === "sum");
        const found = evidenceOf(adding);
        if (!found) return;
        const behind = found.rows
          .filter(({ channel, metric }) => channel !== null && natureOf(metric) === "sum")
          .reduce((sum, { whole }) => sum + whole.rows, 0);
        const { tooLong, parts, overlapping } = found.leftOut;
        expect(behind + tooLong + parts + overlapping).toBe(adding.length);
      },
      runs,
    );
  });

  test("have the channels together as the sum of each, and a rate as the division of all their counts", () => {
    holds(
      [figures],
      (all) => {
        const { rows = [] } = evidenceOf(all) ?? {};
        for (const row of rows.filter(({ channel }) => channel === null)) {
          const apart = rows.filter(
            ({ channel, metric, currency }) =>
              channel !== null && metric === row.metric && currency === row.currency,
          );
          expect(apart.length).toBeGreaterThan(1);
          const sum = (of: (each: (typeof apart)[number]) => number) =>
            apart.reduce((total, each) => total + of(each), 0);
          if (natureOf(row.metric) === "sum")
            expect(row.whole.value).toBe(sum(({ whole }) => whole.value ?? 0));
          if (row.whole.parts) {
            expect(row.whole.parts.part).toBeCloseTo(
              sum(({ whole }) => whole.parts?.part ?? Number.NaN),
              6,
            );
            expect(row.whole.value).toBe(row.whole.parts.part / row.whole.parts.whole);
          }
        }
      },
      runs,
    );
  });

  test("have an interval for a share whose counts are known, which holds it, and for nothing else", () => {
    holds(
      [figures],
      (all) => {
        for (const { metric, whole, interval } of evidenceOf(all)?.rows ?? []) {
          if (!interval) continue;
          expect(natureOf(metric)).toBe("rate");
          expect(metric).not.toMatch(/^cost|roas|order/);
          expect(interval.low).toBeLessThanOrEqual((whole.value ?? Number.NaN) + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual((whole.value ?? Number.NaN) - 1e-12);
        }
      },
      runs,
    );
    const [rate] = (
      evidenceOf([figure({ metric: "clicks", value: 12 }), figure({ metric: "impressions", value: 400 })])
        ?.rows ?? []
    ).filter(({ metric }) => metric === "click-through-rate");
    expect(rate?.whole.parts).toEqual({ part: 12, whole: 400 });
    expect(rate?.interval?.low).toBeCloseTo(0.0172, 3);
  });

  test("say what they cover and where they were read, the largest channel first", () => {
    const found = evidenceOf([
      figure({ start: "2026-01-31", channel: "LinkedIn", value: 3, source: "b.csv" }),
      figure({ start: "2026-03-02", value: 8, source: "a.csv" }),
      figure({ start: "2026-03-02", end: "2026-04-02", value: 5 }),
    ]);
    expect(found).toMatchObject({ figures: 3, from: "2026-01-01", to: "2026-03-01", asOf: "2026-04-02" });
    expect(found?.sources).toEqual(["a.csv", "b.csv"]);
    expect(found?.leftOut.tooLong).toBe(1);
    expect(found?.rows.map(({ channel, whole }) => [channel, whole.value])).toEqual([
      [null, 11],
      ["Instagram", 8],
      ["LinkedIn", 3],
    ]);
  });
});
