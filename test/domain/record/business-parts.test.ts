import { describe, expect, test } from "vitest";
import { compareVersions } from "../../../src/domain/experiment/compare-versions.ts";
import { adVariant } from "../../../src/domain/record/ad-variant.ts";
import { funnelFromRecords } from "../../../src/domain/record/funnel-from-records.ts";
import { monthlySeries } from "../../../src/domain/record/monthly-series.ts";
import { postToScore } from "../../../src/domain/record/posts-to-score.ts";
import { readingsOf } from "../../../src/domain/record/readings-of.ts";
import { EMPTY_SHEET, type Measurement } from "../../../src/domain/record/record-sheet.ts";
import { seriesOf } from "../../../src/domain/record/series-of.ts";
import { summariseRecords } from "../../../src/domain/record/summarise-records.ts";
import { meanScore } from "../../../src/domain/score/score-of-posts.ts";
import { ad, order, post, smallBusiness } from "./small-business.ts";

const measurement = (day: string, value: number | null, facts: Partial<Measurement> = {}): Measurement => ({
  ...{ id: day, day, channel: "Boutique", item: "", metric: "sales", value, source: "", note: "" },
  ...facts,
});
const sheet = (...measurements: readonly Measurement[]) => ({ ...EMPTY_SHEET, measurements });

describe("records as a funnel", () => {
  test("count what the summary counts, and no people, who do not add up", () => {
    const { total } = summariseRecords(smallBusiness, 2);
    expect(funnelFromRecords(smallBusiness, 2)).toEqual({
      months: 2,
      impressions: total.paidImpressions + total.organicImpressions,
      reach: null,
      engaged: null,
      visits: total.clicks,
      leads: total.signups,
      sales: total.orders,
    });
  });
});

describe("records month by month", () => {
  test.each(["impressions", "clicks", "leads"] as const)("%s add up to the whole", (metric) => {
    const { total } = summariseRecords(smallBusiness, 2);
    const whole = {
      impressions: total.paidImpressions + total.organicImpressions,
      clicks: total.clicks,
      leads: total.signups,
    }[metric];
    const sum = monthlySeries(smallBusiness, metric).reduce((all, { count }) => all + count, 0);
    expect(sum).toBe(whole);
  });

  test("sales count in the month of the order, and not once the activity has ended", () => {
    const records = {
      posts: [post({ id: "p", date: "2026-01-10" }), post({ id: "q", date: "2026-02-10" })],
      ads: [],
      orders: [
        order({ source: "p", orderDate: "2026-01-31" }),
        order({ source: "p", orderDate: "2026-02-01" }),
        order({ source: "q", orderDate: "2026-03-02" }),
      ],
      costs: [],
    };
    expect(monthlySeries(records, "sales")).toEqual([
      { month: "2026-01", count: 1 },
      { month: "2026-02", count: 1 },
    ]);
  });

  test("one platform's sales are those of its own posts and ads", () => {
    const records = {
      posts: [post({ id: "p" }), post({ id: "l", platform: "linkedin" })],
      ads: [],
      orders: [order({ source: "p" }), order({ source: "l" }), order({ source: "l" })],
      costs: [],
    };
    expect(monthlySeries(records, "sales", "linkedin")).toEqual([{ month: "2026-01", count: 2 }]);
  });
});

describe("an ad as one arm of an experiment", () => {
  test("holds the months asked for alone, and the verdict follows from them", () => {
    const ads = [
      ad({ ad: "photo", month: "2026-01", impressions: 1000, clicks: 10 }),
      ad({ ad: "photo", month: "2026-02", impressions: 5000, clicks: 900 }),
      ad({ ad: "video", month: "2026-01", impressions: 1000, clicks: 40 }),
    ];
    const a = adVariant(ads, "photo", ["2026-01"], "Photo");
    const b = adVariant(ads, "video", ["2026-01"], "Vidéo");
    expect(a).toEqual({ name: "Photo", exposed: 1000, converted: 10 });
    expect(compareVersions({ a, b })).toMatchObject({ kind: "b-better", comparison: { difference: 0.03 } });
    expect(compareVersions({ a, b: { ...b, converted: 14 } })).toMatchObject({ kind: "cannot-tell" });
    expect(compareVersions({ a, b: { ...b, exposed: null } })).toEqual({ kind: "incomplete" });
    expect(compareVersions({ a, b: { ...b, converted: 1001 } })).toEqual({
      kind: "impossible",
      version: "b",
    });
  });
});

describe("posts as a score counts them", () => {
  test("keep their signals, and their mean is the points per post", () => {
    const posts = [post({ likes: 4, comments: 1 }), post({ likes: 2, comments: 0 })].map((each) =>
      postToScore(each, "before", "Post"),
    );
    const system = {
      id: "own",
      area: "",
      points: { like: 1, comment: 4 },
      sentiment: { kind: "ignored" },
    } as const;
    expect(meanScore(system, posts)).toBe(5);
    expect(meanScore(system, [])).toBe(0);
  });
});

describe("a record sheet", () => {
  test("has a series for each metric of each channel, in order of days, with the periods that have a figure", () => {
    const found = seriesOf(
      sheet(measurement("2026-02-01", 12), measurement("2026-01-01", 10), measurement("2026-03-01", null)),
    );
    expect(found).toEqual([
      { metric: "sales", channel: "Boutique", item: "", times: 2, first: 10, last: 12 },
    ]);
  });

  test("tells where a metric stood when one whole channel has it, and not by a post or by two channels", () => {
    const one = measurement("2026-01-01", 10);
    expect(readingsOf(sheet(one, measurement("2026-02-01", null)), "sales")).toEqual([
      { date: "2026-01-01", value: 10 },
    ]);
    expect(readingsOf(sheet(one, measurement("2026-01-01", 3, { item: "Reel" })), "sales")).toHaveLength(1);
    expect(readingsOf(sheet(one, measurement("2026-01-01", 3, { channel: "Marché" })), "sales")).toEqual([]);
  });
});
