import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { METRIC_FAMILIES } from "../../../src/domain/metric/metric.ts";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { RECORDED_METRIC_IDS } from "../../../src/domain/record/recorded-metric.ts";
import {
  acrossChannels,
  overTime,
  seriesOfMetric,
} from "../../../src/domain/record-tally/across-channels.ts";
import { bucketEnd, bucketOf, bucketOfDay } from "../../../src/domain/record-tally/bucket.ts";
import { natureOf, RATE_PARTS, recordedOfFamily } from "../../../src/domain/record-tally/nature.ts";
import { holds, RUNS } from "../arbitraries.ts";
import { figure, figures, tallyOf } from "./dated-figures.ts";

const cadence = fc.constantFrom("month" as const, "week" as const);
const runs = Math.min(RUNS, 400);

const month = (...all: Parameters<typeof figure>[0][]) => tallyOf(all.map(figure), "month");
const cellOf = (tally: ReturnType<typeof tallyOf>, metric: string, channel = "Instagram") =>
  tally.series.find((each) => each.metric === metric && each.channel === channel)?.cells[0];

describe("a month or week", () => {
  test("takes in a period that it holds whole, and none that reaches into another", () => {
    expect(bucketOf("2026-03-01", "2026-03-31", "month")).toBe("2026-03-01");
    expect(bucketOf("2026-03-31", "2026-04-01", "month")).toBeNull();
    expect(bucketOf("2026-03-02", "2026-03-08", "week")).toBe("2026-03-02");
    expect(bucketOf("2026-03-01", "2026-03-02", "week")).toBeNull();
    expect(bucketOf("1969-12-31", "1970-01-02", "week")).toBe("1969-12-29");
    expect(tallyOf([figure({ start: "2026-03-01", end: "2026-05-31" })], "month")).toMatchObject({
      ...{ series: [], leftOut: { tooLong: 1 } },
    });
  });

  test("begins on the first or on a Monday, and its last day is its own", () => {
    holds(
      [fc.integer({ min: 0, max: 40_000 }), cadence],
      (number, every) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        const bucket = bucketOfDay(day, every) ?? "";
        expect(bucketOfDay(bucketEnd(bucket, every), every)).toBe(bucket);
        expect(bucket <= day && day <= bucketEnd(bucket, every)).toBe(true);
        if (every === "week") expect(new Date(`${bucket}T00:00:00Z`).getUTCDay()).toBe(1);
      },
      runs,
    );
  });
});

describe("figures on record", () => {
  test("come to the same whatever order they came in", () => {
    holds(
      [figures, cadence, fc.infiniteStream(fc.nat())],
      (all, every, order) => {
        const shuffled = all
          .map((each) => [order.next().value as number, each] as const)
          .sort(([one], [other]) => one - other)
          .map(([, each]) => each);
        expect(tallyOf(shuffled, every)).toEqual(tallyOf(all, every));
      },
      runs,
    );
  });

  test("that add up are all in a sum or counted as left out, and none twice", () => {
    holds(
      [figures, cadence],
      (all, every) => {
        // Each worth one, a sum says how many it was made of.
        const ones = all
          .map((each) => ({ ...each, value: 1 }))
          .filter(({ metric }) => natureOf(metric as "clicks") === "sum");
        const { series, leftOut } = tallyOf(ones, every);
        const summed = series
          .filter(({ metric }) => natureOf(metric) === "sum")
          .flatMap(({ cells }) => cells.map(({ value }) => value ?? 0))
          .reduce((sum, value) => sum + value, 0);
        expect(summed + leftOut.tooLong + leftOut.parts + leftOut.overlapping).toBe(ones.length);
      },
      runs,
    );
  });

  test("of two currencies are never in one amount", () => {
    holds(
      [figures, cadence],
      (all, every) => {
        const { series } = tallyOf(all, every);
        const inOne = (currency: string) =>
          tallyOf(
            all.filter((each) => each.currency === currency || each.currency === ""),
            every,
          ).series;
        for (const coin of ["CAD", "EUR"]) {
          const amounts = (list: typeof series) =>
            list.filter(({ currency }) => currency === coin).map(({ cells }) => cells);
          expect(amounts(series)).toEqual(amounts(inOne(coin)));
        }
      },
      runs,
    );
  });

  test("of a whole stand for those of its parts", () => {
    const tally = month(
      { item: "", value: 50 },
      { item: "Spring", value: 20 },
      { item: "Spring › One", value: 8 },
    );
    expect(cellOf(tally, "clicks")?.value).toBe(50);
    expect(tally.leftOut.parts).toBe(2);
    const campaigns = month(
      { item: "Spring", value: 20 },
      { item: "Spring › One", value: 8 },
      { item: "Springs", value: 1 },
    );
    expect(cellOf(campaigns, "clicks")?.value).toBe(21);
  });

  test("of the same days twice are two, and of days that overlap are one", () => {
    expect(cellOf(month({ value: 3 }, { value: 4 }), "clicks")?.value).toBe(7);
    const across = month({ start: "2026-03-01", end: "2026-03-31", value: 90 }, { value: 4 });
    expect(cellOf(across, "clicks")?.value).toBe(90);
    expect(across.leftOut.overlapping).toBe(1);
  });
});

describe("a rate", () => {
  const ctr = (clicks: number, impressions: number, start: string) => [
    { metric: "clicks", value: clicks, start },
    { metric: "impressions", value: impressions, start },
  ];

  test("of a month is all its clicks over all its impressions, not the mean of its days", () => {
    const tally = month(...ctr(9, 10, "2026-03-02"), ...ctr(10, 990, "2026-03-03"));
    expect(cellOf(tally, "click-through-rate")?.value).toBe(19 / 1000);
  });

  test("lies between those of its days, and does not change when a day is cut in two", () => {
    const day = fc.record({
      whole: fc.integer({ min: 2, max: 5000 }),
      part: fc.integer({ min: 0, max: 5000 }),
    });
    holds(
      [fc.array(day, { minLength: 1, maxLength: 28 })],
      (days) => {
        const of = (all: typeof days, each: (index: number) => string) =>
          all.flatMap(({ part, whole }, index) => ctr(part, whole, each(index)));
        const name = (index: number) => `2026-03-${String(index + 1).padStart(2, "0")}`;
        const value = cellOf(month(...of(days, name)), "click-through-rate")?.value ?? Number.NaN;
        const rates = days.map(({ part, whole }) => part / whole);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        const halves = days.flatMap(({ part, whole }) => [
          { part: Math.floor(part / 2), whole: 1 },
          { part: part - Math.floor(part / 2), whole: whole - 1 },
        ]);
        const cut = month(...of(halves, (index) => name(Math.floor(index / 2))));
        expect(cellOf(cut, "click-through-rate")?.value).toBe(value);
      },
      runs,
    );
  });

  test("takes only what both its counts are of: clicks of posts make no ad cheaper", () => {
    const tally = month(
      { item: "Ad", metric: "clicks", value: 10 },
      { item: "Ad", metric: "ad-spend", value: 5000, currency: "CAD" },
      { item: "Post", metric: "clicks", value: 90 },
    );
    expect(cellOf(tally, "cost-per-click")?.value).toBe(500);
  });

  test("that was copied is weighed by its impressions, and without them has bounds and no value", () => {
    const rates = [
      { metric: "click-through-rate", value: 0.1, start: "2026-03-02" },
      { metric: "click-through-rate", value: 0.02, start: "2026-03-03" },
    ];
    expect(cellOf(month(...rates), "click-through-rate")).toMatchObject({
      value: null,
      low: 0.02,
      high: 0.1,
    });
    const weighed = month(
      ...rates,
      { metric: "impressions", value: 100, start: "2026-03-02" },
      { metric: "impressions", value: 900, start: "2026-03-03" },
    );
    expect(cellOf(weighed, "click-through-rate")?.value).toBeCloseTo(28 / 1000, 12);
  });

  test("is divided from metrics that add up", () => {
    for (const parts of Object.values(RATE_PARTS)) {
      expect([natureOf(parts.part), natureOf(parts.whole)]).toEqual(["sum", "sum"]);
    }
  });
});

describe("people", () => {
  test("reached on several days are at least those of the best day and at most all of them, and no single number", () => {
    const reach = (value: number, start: string) => ({ metric: "reach", value, start });
    const tally = month(reach(400, "2026-03-02"), reach(700, "2026-03-03"));
    expect(cellOf(tally, "reach")).toMatchObject({ value: null, low: 700, high: 1100 });
    expect(cellOf(month(reach(400, "2026-03-02")), "reach")?.value).toBe(400);
  });

  test("are never added up over months or channels", () => {
    holds(
      [figures, cadence],
      (all, every) => {
        const { series } = tallyOf(all, every);
        for (const metric of ["reach", "users"] as const) {
          const channels = seriesOfMetric(series, metric, "");
          const whole = overTime(metric, acrossChannels(channels));
          const cells = channels.flatMap((each) => each.cells);
          if (cells.length > 1) {
            expect(whole?.value).toBeNull();
            expect(whole?.low).toBe(Math.max(...cells.map(({ low }) => low)));
          }
        }
      },
      runs,
    );
  });
});

describe("followers", () => {
  test("of a month are those of its last day", () => {
    const followers = (value: number, start: string) => ({ metric: "followers", value, start });
    const tally = month(followers(900, "2026-03-30"), followers(950, "2026-03-02"));
    expect(cellOf(tally, "followers")?.value).toBe(900);
    expect(overTime("followers", tally.series[0]?.cells ?? [])?.value).toBe(900);
  });

  test("of two networks are partly the same people", () => {
    const tally = month(
      { metric: "followers", value: 900 },
      { metric: "followers", value: 300, channel: "LinkedIn" },
    );
    const [both] = acrossChannels(seriesOfMetric(tally.series, "followers", ""));
    expect(both).toMatchObject({ value: null, low: 900, high: 1200 });
  });
});

test("all channels together have the sum of the counts and the rate of all of them", () => {
  holds(
    [figures, cadence],
    (all, every) => {
      const { series } = tallyOf(all, every);
      const sum = (metric: "clicks" | "impressions") =>
        overTime(metric, acrossChannels(seriesOfMetric(series, metric, "")))?.value ?? 0;
      const each = seriesOfMetric(series, "clicks", "").flatMap(({ cells }) =>
        cells.map(({ value }) => value ?? 0),
      );
      expect(sum("clicks")).toBe(each.reduce((total, value) => total + value, 0));
      const rate = overTime(
        "click-through-rate",
        acrossChannels(seriesOfMetric(series, "click-through-rate", "")),
      );
      if (rate?.parts && rate.value !== null) expect(rate.value).toBe(rate.parts.part / rate.parts.whole);
    },
    runs,
  );
});

test("every metric that can be on record is in one family, the catalogue’s where it has one", () => {
  const all = METRIC_FAMILIES.flatMap((family) =>
    recordedOfFamily(family).map((metric) => ({ family, metric })),
  );
  expect(all.map(({ metric }) => metric).sort()).toEqual([...RECORDED_METRIC_IDS].sort());
  for (const { family, metric } of all) expect(metricOf(metric)?.family ?? family).toBe(family);
});
