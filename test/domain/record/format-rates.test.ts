import { describe, expect, test } from "vitest";
import { formatRates, subjectsAhead } from "../../../src/domain/record/format-rates.ts";
import { monthCounts } from "../../../src/domain/record/month-counts.ts";
import { recordFigureOf } from "../../../src/domain/record/record-figures.ts";
import { readRecords } from "../../content/read-cafe-merisier.ts";
import { ad, post } from "./small-business.ts";

const posts = [
  post({ id: "a", format: "photo", theme: "latte-art", impressions: 1000, clicks: 10 }),
  post({ id: "b", format: "photo", theme: "subscription", impressions: 1000, clicks: 30 }),
  post({ id: "c", format: "carousel", theme: "latte-art", impressions: 500, clicks: 15 }),
  post({ id: "d", format: "carousel", theme: "subscription", impressions: 500, clicks: 10 }),
  post({ id: "e", format: "reel", theme: "brew-guide", impressions: 0, clicks: 0 }),
  post({ id: "f", format: "photo", platform: "linkedin", impressions: 9000, clicks: 900 }),
];

describe("click rates by format", () => {
  test("pool a platform's posts, lowest first, each with its interval", () => {
    const rates = formatRates(posts, "instagram");
    expect(rates.map(({ format, posts: count, rate }) => [format, count, rate])).toEqual([
      ["photo", 2, 0.02],
      ["carousel", 2, 0.025],
    ]);
    for (const { rate, interval } of rates) {
      expect(interval.low).toBeLessThan(rate);
      expect(interval.high).toBeGreaterThan(rate);
    }
  });

  test("are compared subject by subject where a subject had both formats", () => {
    expect(subjectsAhead(posts, "instagram", ["photo", "carousel"])).toEqual({ ahead: 1, subjects: 2 });
  });
});

describe("counts by month", () => {
  test("add posts of the month's days to its ads, and keep the clicks of posts apart", () => {
    expect(
      monthCounts({
        posts: [post({ date: "2026-02-03", clicks: 4, signups: 1 }), post({ clicks: 2 })],
        ads: [ad({ month: "2026-02", clicks: 30, signups: 5 })],
      }),
    ).toEqual([
      { day: "2026-01-01", impressions: 100, clicks: 2, leads: 0, postClicks: 2 },
      { day: "2026-02-01", impressions: 2100, clicks: 34, leads: 6, postClicks: 4 },
    ]);
  });
});

describe("what lesson 6 quotes of the café", () => {
  const records = readRecords();
  const figure = (name: Parameters<typeof recordFigureOf>[0]) =>
    recordFigureOf(name, records).outcome as number;

  test("are the clicks of its Instagram posts, format by format", () => {
    const formats = ["photo", "reel", "carousel", "story"] as const;
    expect(formats.map((format) => figure(`format.${format}.posts`))).toEqual([30, 34, 32, 24]);
    expect(formats.reduce((sum, format) => sum + figure(`format.${format}.clicks`), 0)).toBe(4200);
    expect(formats.reduce((sum, format) => sum + figure(`format.${format}.impressions`), 0)).toBe(210_000);
  });

  test("tell carousels from photos, and cannot tell reels from photos", () => {
    expect(figure("carousel-against-photo.low")).toBeGreaterThan(0);
    expect(figure("reel-against-photo.low")).toBeLessThan(0);
    expect(figure("reel-against-photo.high")).toBeGreaterThan(0);
    expect(figure("carousel-against-photo.subjects-ahead")).toBe(figure("carousel-against-photo.subjects"));
  });

  test("give chance its due: of a hundred pairs alike, some thirty are a quarter apart", () => {
    expect(figure("post.usual-impressions")).toBe(1750);
    expect(figure("post.pairs-a-quarter-apart")).toBeCloseTo(0.305, 2);
  });
});
