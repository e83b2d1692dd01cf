import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportAnswers } from "../../../src/domain/record-import/import-answers.ts";
import type { PlatformId } from "../../../src/domain/record-import/platform.ts";
import { importBytes, sumsOf } from "./read-file.ts";

/** Exports of real accounts: they stay where they are, and an environment variable says where. */
const FOLDER = process.env["EXPORTS"] ?? "";
const hasFiles = FOLDER !== "" && existsSync(FOLDER);
if (!hasFiles) console.warn("Real exports are not tried: EXPORTS names no folder of them.");

type Expected = {
  readonly platforms: readonly PlatformId[];
  readonly channels: readonly string[];
  readonly encoding: string;
  /** What the file does not say, and is asked for. */
  readonly asked: readonly string[];
  readonly answers: ImportAnswers;
  readonly period: readonly [start: string, end: string] | null;
  /** Rows of figures, totals and notes apart. */
  readonly rows: number;
  readonly skipped: Readonly<Record<string, number>>;
  /** Amounts in cents. Of what does not add up, how many figures there are. */
  readonly sums: Readonly<Record<string, number>>;
};

const blank = { encoding: "utf-8", asked: [], answers: {}, skipped: {} };
const NOVEMBER = { start: "2025-11-01", end: "2025-11-30" };

/** Added up once from the files by a script of a few lines that knows nothing of this code, and read over by eye. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  "meta-ads-campaigns-gwwc.csv": {
    ...blank,
    platforms: ["meta-ads"],
    channels: ["Meta Ads"],
    period: ["2021-11-15", "2022-01-31"],
    rows: 7,
    skipped: { "unlabelled-total": 1 },
    sums: {
      leads: 1581,
      reach: 7,
      impressions: 770_113,
      "ad-spend": 1_597_828,
      frequency: 7,
      "cost-per-lead": 7,
    },
  },
  "meta-ads-empty.csv": {
    ...blank,
    platforms: ["meta-ads"],
    channels: [""],
    period: null,
    rows: 0,
    skipped: { note: 1 },
    sums: {},
  },
  "meta-reach-utf16-tab.csv": {
    ...blank,
    encoding: "utf-16le",
    platforms: ["meta-suite", "instagram"],
    channels: ["Facebook", "Instagram"],
    period: ["2023-07-08", "2024-03-05"],
    rows: 484,
    sums: { reach: 484 },
  },
  "kag-conversion-full.csv": {
    ...blank,
    platforms: ["meta-ads"],
    channels: ["Meta Ads"],
    asked: ["currency", "period"],
    answers: { currency: "USD", period: NOVEMBER },
    period: ["2025-11-01", "2025-11-30"],
    rows: 1143,
    sums: {
      impressions: 213_434_828,
      clicks: 38_165,
      "ad-spend": 5_870_522.995_820_5,
      conversions: 3264,
      sales: 1079,
    },
  },
  "x-account-overview-2025.csv": {
    ...blank,
    platforms: ["x"],
    channels: ["X"],
    period: ["2025-08-20", "2025-08-26"],
    rows: 7,
    sums: {
      impressions: 24_749,
      likes: 50,
      engagements: 448,
      saves: 14,
      shares: 0,
      "followers-gained": 13,
      "followers-lost": 2,
      comments: 25,
      reposts: 0,
      "profile-visits": 248,
      views: 0,
    },
  },
  "linkedin-campaigns-ptbr-utf16.csv": {
    ...blank,
    encoding: "utf-16le",
    platforms: ["linkedin-ads"],
    channels: ["LinkedIn Ads · Jitterbit LATAM"],
    asked: ["period"],
    answers: { period: { start: "2023-09-01", end: "2023-09-30" } },
    period: ["2023-09-01", "2023-09-30"],
    rows: 5,
    sums: {
      "ad-spend": 191_715,
      impressions: 66_778,
      clicks: 8262,
      likes: 0,
      comments: 0,
      shares: 0,
      "followers-gained": 40,
      engagements: 8790,
      conversions: 0,
      revenue: 0,
      leads: 8,
      reach: 5,
      frequency: 5,
      "click-through-rate": 5,
      "engagement-rate-by-impressions": 5,
      "conversion-rate-by-clicks": 5,
      "cost-per-mille": 5,
      "cost-per-click": 5,
      "cost-per-acquisition": 5,
      "cost-per-lead": 4,
    },
  },
  "microsoft-ads-campaigns.csv": {
    ...blank,
    platforms: ["microsoft-ads"],
    channels: ["Microsoft Ads"],
    asked: ["currency", "period"],
    answers: { currency: "USD", period: NOVEMBER },
    period: ["2025-11-01", "2025-11-30"],
    rows: 2,
    skipped: { total: 3 },
    sums: {
      "ad-spend": 51_536,
      clicks: 348,
      impressions: 25_468,
      conversions: 0,
      "click-through-rate": 2,
      "cost-per-click": 2,
    },
  },
  "tiktok-overview-en.csv": {
    ...blank,
    platforms: ["tiktok"],
    channels: ["TikTok"],
    asked: ["year"],
    answers: { year: 2024 },
    period: ["2024-04-12", "2024-04-18"],
    rows: 7,
    sums: { views: 7919, "profile-visits": 35, likes: 51, comments: 2, shares: 3 },
  },
  "tiktok-business-daily.csv": {
    ...blank,
    platforms: ["tiktok"],
    channels: ["TikTok"],
    period: ["2025-10-31", "2025-12-31"],
    rows: 62,
    sums: {
      views: 521_491,
      reach: 61,
      "profile-visits": 2661,
      likes: 7178,
      shares: 1926,
      comments: 665,
      leads: 0,
      "net-new-followers": 402,
      "followers-gained": 409,
      "followers-lost": 7,
    },
  },
  "youtube-table-data-shorts.csv": {
    ...blank,
    platforms: ["youtube"],
    channels: ["YouTube"],
    asked: ["period"],
    answers: { period: NOVEMBER },
    period: ["2025-11-01", "2025-11-30"],
    rows: 102,
    skipped: { total: 1 },
    sums: {
      likes: 3562,
      "followers-gained": 228,
      views: 97_001,
      "watch-hours": 375.6544,
      "net-new-followers": 214,
      impressions: 17_946,
      "click-through-rate": 102,
    },
  },
  "ga4-report-winseyy.csv": {
    ...blank,
    platforms: ["ga4"],
    channels: ["Google Analytics"],
    period: ["2023-09-23", "2023-10-20"],
    // Twice 28 days; then one country twice, one channel twice, 6 pages and 6 events.
    rows: 28 + 28 + 1 + 1 + 1 + 1 + 6 + 6,
    // The days of three cards: engagement time, a revenue of nothing in no currency, and users of 30, 7 and 1 day.
    skipped: { "no-figures": 3 * 28 },
    sums: { users: 28 + 1 + 1, "new-users": 3 + 3, visits: 7, "page-views": 33, events: 85 },
  },
  "google-ads-campaign-utf16.csv": {
    ...blank,
    encoding: "utf-16le",
    platforms: ["google-ads"],
    channels: ["Google Ads"],
    period: ["2026-01-27", "2026-02-23"],
    rows: 1,
    skipped: { total: 2 },
    sums: {
      clicks: 264,
      impressions: 9380,
      "ad-spend": 36_522,
      revenue: 84_123,
      conversions: 25,
      "click-through-rate": 1,
      "cost-per-click": 1,
      "conversion-rate-by-clicks": 1,
      roas: 1,
      "cost-per-acquisition": 1,
    },
  },
  "gsc-queries-fr.csv": {
    ...blank,
    platforms: ["search-console"],
    channels: ["Search Console"],
    asked: ["period"],
    answers: { period: NOVEMBER },
    period: ["2025-11-01", "2025-11-30"],
    rows: 1000,
    sums: { clicks: 307_179, impressions: 5_688_261, "click-through-rate": 1000, "average-position": 1000 },
  },
};

describe.skipIf(!hasFiles)("an export of a real account", () => {
  const names = Object.keys(EXPECTED);

  test.each(names)("%s is asked about what it does not say, and gives nothing meanwhile", async (name) => {
    const expected = EXPECTED[name] as Expected;
    const reading = await importBytes(name, bytesOf(name));
    expect(reading.problems).toEqual([]);
    expect(reading.questions.map(({ code }) => code).sort()).toEqual([...expected.asked].sort());
    if (expected.asked.length > 0) expect(reading.figures).toEqual([]);
  });

  test.each(names)("%s imports with its platform, period, rows and totals", async (name) => {
    const expected = EXPECTED[name] as Expected;
    const { tables, ...reading } = await importBytes(name, bytesOf(name), expected.answers);
    const [first] = tables;
    expect([...new Set(tables.map(({ platform }) => platform))]).toEqual(expected.platforms);
    expect([
      ...new Set(tables.map(({ channel }) => channel).filter((channel) => channel !== "" || !first?.rows)),
    ]).toEqual(expected.channels);
    expect(reading.encoding).toBe(expected.encoding);
    expect(reading.questions).toEqual([]);
    const starts = reading.figures.map(({ start }) => start).sort();
    const ends = reading.figures.map(({ end }) => end).sort();
    expect(starts.length > 0 ? [starts[0], ends.at(-1)] : null).toEqual(expected.period);
    expect(tables.reduce((sum, { rows }) => sum + rows, 0)).toBe(expected.rows);
    const skipped = tables.flatMap(({ skippedRows }) => skippedRows);
    expect(
      Object.fromEntries(
        [...new Set(skipped.map(({ code }) => code))].map((code) => [
          code,
          skipped.reduce((sum, each) => sum + (each.code === code ? each.count : 0), 0),
        ]),
      ),
    ).toEqual(expected.skipped);
    const sums = sumsOf({ ...reading, tables });
    expect(Object.keys(sums).sort()).toEqual(Object.keys(expected.sums).sort());
    for (const [metric, sum] of Object.entries(expected.sums))
      expect(sums[metric], metric).toBeCloseTo(sum, 5);
  });

  test("of Meta's reach, Facebook's and Instagram's series keep apart", async () => {
    const { figures } = await importBytes("meta-reach-utf16-tab.csv", bytesOf("meta-reach-utf16-tab.csv"));
    const sum = (channel: string) =>
      figures.filter((figure) => figure.channel === channel).reduce((so, { value }) => so + value, 0);
    expect([sum("Facebook"), sum("Instagram")]).toEqual([3_897_137, 150_759]);
  });

  test("has a bound told as one, and a total that is no sum told as such", async () => {
    const google = await importBytes(
      "google-ads-campaign-utf16.csv",
      bytesOf("google-ads-campaign-utf16.csv"),
      {
        columns: [
          { title: "Search impr. share", role: { kind: "metric", metric: "engagement-rate-by-reach" } },
        ],
      },
    );
    expect(google.tables[0]?.skippedCells).toMatchObject([
      { code: "bound", count: 1, examples: [{ line: 4 }] },
    ]);
    const microsoft = await importBytes(
      "microsoft-ads-campaigns.csv",
      bytesOf("microsoft-ads-campaigns.csv"),
    );
    expect(microsoft.tables[0]?.findings).toContainEqual({
      code: "total-differs",
      metric: "ad-spend",
      stated: 48_725,
      summed: 51_536,
      line: 4,
    });
  });
});

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}
