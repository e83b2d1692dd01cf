import { describe, expect, test } from "vitest";
import type { ImportReading } from "../../../src/domain/record-import/import-reading.ts";
import { importText, sumsOf } from "./read-file.ts";

// What exports of real accounts were seen to do, in small files of our own with invented names and figures.

const skipsOf = ({ tables }: ImportReading) =>
  tables.map(({ skippedRows }) => skippedRows.map(({ code, count }) => [code, count]));
const lines = (...rows: readonly string[]) => rows.join("\n");

describe("a row of totals", () => {
  test("is one whatever Google says it is of, in a column that names no item", async () => {
    const reading = await importText(
      lines(
        "Search keyword report",
        "1 March 2026 - 31 March 2026",
        "Keyword status,Keyword,Match type,Campaign,Impr.,Currency code,Cost,Clicks",
        "Enabled,café de quartier,Broad match,Cafés,900,CAD,12.50,30",
        "Enabled,torréfaction,Exact match,Cafés,100,CAD,2.50,5",
        " --,Total: All but removed keywords, --, --,1000,CAD,15.00,35",
        ",,Total: Keywords in your account,,1400,CAD,21.00,44",
        "Total: Demand Gen,,,,400,CAD,6.00,9",
      ),
    );
    expect(skipsOf(reading)).toEqual([[["total", 3]]]);
    expect(sumsOf(reading)).toMatchObject({ impressions: 1000, "ad-spend": 1500, clicks: 35 });
    expect(reading.tables[0]?.findings).toEqual([]);
  });

  test("closes a table by its name alone, in a column of names too; a campaign of that name above others does not", async () => {
    const reading = await importText(
      lines(
        "Search terms report",
        "March 1, 2026 - March 31, 2026",
        "Search term,Match type,Clicks,Impr.,Currency code,Cost",
        "Total: torréfaction,Exact match,2,10,CAD,1.00",
        "café,Broad match,5,90,CAD,2.00",
        "Total: Search terms,,7,100,CAD,3.00",
        "Total: Other search terms,,9,400,CAD,4.00",
        "Total: Campaign,,16,500,CAD,7.00",
      ),
    );
    expect(skipsOf(reading)).toEqual([[["total", 3]]]);
    expect(sumsOf(reading)).toEqual({ clicks: 7, impressions: 100, "ad-spend": 300 });
    expect(reading.tables[0]?.findings).toEqual([]);
  });

  test("of one LinkedIn post, its organic and sponsored figures together, is left out and compared with nothing", async () => {
    const reading = await importText(
      lines(
        "Engagement metrics for individual posts.",
        "Post title,Post link,Post type,Campaign name,Created date,Impressions,Clicks,Likes",
        "Nouveau torréfacteur,https://example.org/1,Total,,03/14/2026,1500,40,12",
        "Nouveau torréfacteur,https://example.org/1,Organic,,03/14/2026,500,15,9",
        "Nouveau torréfacteur,https://example.org/1,Sponsored,Boost mars,03/14/2026,1000,25,3",
        "Portes ouvertes,https://example.org/2,Organic,,03/20/2026,300,6,4",
      ),
    );
    expect(skipsOf(reading)).toEqual([[["total", 1]]]);
    expect(sumsOf(reading)).toEqual({ impressions: 1800, clicks: 46, likes: 16 });
    expect(reading.tables[0]?.findings).toEqual([]);
  });

  test("is none for want of a name when it is less than the others: a page that Google Analytics names nothing is kept", async () => {
    const table = ["Landing page,Sessions,New users", ",130,90", "/,70,60", ",20,10", "/ateliers,40,20"];
    const reading = await importText(
      lines("# Property: Merisier", "# Start date: 20260301", "# End date: 20260331", ...table),
    );
    expect(skipsOf(reading)).toEqual([[["unlabelled-total", 1]]]);
    expect(sumsOf(reading)).toEqual({ visits: 130, "new-users": 90 });
    expect(reading.figures.map(({ item }) => item)).toContain("(not set)");
  });

  test("on the first line may come to less than its parts, which were counted later", async () => {
    const reading = await importText(
      lines(
        "Reporting starts,Reporting ends,Campaign name,Impressions",
        "2026-03-01,2026-03-31,,4000",
        "2026-03-01,2026-03-31,Cafés,2700",
        "2026-03-01,2026-03-31,Ateliers,1500",
      ),
    );
    expect(skipsOf(reading)).toEqual([[["unlabelled-total", 1]]]);
    expect(sumsOf(reading)).toEqual({ impressions: 4200 });
  });

  test("is none where no row has a name", async () => {
    const reading = await importText(
      lines(
        "Page ID,Page name,Title,Publish time,Permalink,Reach,Comments",
        "10,Café Merisier,,03/14/2026 09:30,,400,3",
        "10,Café Merisier,,03/20/2026 18:00,,300,2",
      ),
    );
    expect(reading.tables[0]?.rows).toBe(2);
    expect(sumsOf(reading)["comments"]).toBe(5);
  });
});

describe("a date", () => {
  test("without a year, of a TikTok post, is the last one up to the day of the export", async () => {
    const text = lines(
      '"Time","Video title","Video link","Post time","Total likes","Total views"',
      '"February 28","Torréfier","https://example.org/a","July 16","50","900"',
      '"February 28","Goûter","https://example.org/b","January 23","30","700"',
      '"February 28","Servir","https://example.org/c","December 2","20","400"',
    );
    const asked = await importText(text);
    expect(asked.questions).toEqual([{ code: "year", example: "February 28", line: 2 }]);
    const { figures } = await importText(text, { year: 2026 });
    const days = figures.filter(({ metric }) => metric === "likes").map(({ start }) => start);
    expect(days).toEqual(["2025-07-16", "2026-01-23", "2025-12-02"]);
  });

  test("may be a month from its first day to its last in one cell, as Meta breaks a report down", async () => {
    const { figures } = await importText(
      lines(
        "Region,Month,Impressions,Amount spent (CAD),Reporting starts,Reporting ends",
        ",,300,30.00,2026-02-01,2026-03-15",
        "Québec,2026-03-01 - 2026-03-15,100,10.00,2026-02-01,2026-03-15",
        "Québec,2026-02-01 - 2026-02-28,200,20.00,2026-02-01,2026-03-15",
      ),
    );
    const spent = figures.filter(({ metric }) => metric === "ad-spend");
    expect(spent.map(({ start, end, value }) => [start, end, value])).toEqual([
      ["2026-03-01", "2026-03-15", 1000],
      ["2026-02-01", "2026-02-28", 2000],
    ]);
  });

  test("of Google Analytics’ nth week is in a week that begins on Sunday, cut to the report", async () => {
    const { figures } = await importText(
      lines(
        "# Start date: 20260304",
        "# End date: 20260317",
        "Nth week,New users",
        "0000,4",
        "0001,9",
        "0002,3",
      ),
    );
    expect(figures.map(({ start, end }) => [start, end])).toEqual([
      ["2026-03-04", "2026-03-07"],
      ["2026-03-08", "2026-03-14"],
      ["2026-03-15", "2026-03-17"],
    ]);
  });

  test("may have a time without leading zeros, or be a month as Excel rewrites it", async () => {
    const time = await importText("Tweet id,time,impressions,favorites\n1,2026-03-02 7:5:3,400,6");
    expect(time.figures.map(({ start, metric }) => [start, metric])).toEqual([
      ["2026-03-02", "impressions"],
      ["2026-03-02", "likes"],
    ]);
    const month = await importText("Month,Campaign,Impr.,Cost,Currency\nOct-25,Cafés,400,6.50,CAD");
    expect(month.tables[0]?.period).toEqual({ start: "2025-10-01", end: "2025-10-31" });
  });
});

describe("a column", () => {
  test("of shares in percent is no count", async () => {
    const { tables, questions } = await importText(
      "Viewer age,Views (%),Watch time (hours) (%)\n18–24 years,12.5,10.1\n25–34 years,40.2,38.5",
    );
    expect(tables[0]?.platform).toBe("youtube");
    expect(questions).toEqual([{ code: "columns" }]);
  });

  test("of LinkedIn’s followers by place or function is at no date: it is left out, and no period asked for it", async () => {
    const reading = await importText(
      lines(
        "Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers",
        "03/14/2026,2,14,0,16",
        "03/15/2026,0,-1,0,-1",
        "",
        "Location,Total followers",
        "Grand Montréal,3600",
        "",
        "Job function,Total followers",
        "Génie,2000",
      ),
    );
    expect(reading.questions).toEqual([]);
    expect(sumsOf(reading)).toEqual({ "followers-gained": 15 });
    expect(reading.tables[1]?.columns[1]).toMatchObject({ title: "Total followers", skip: "audience" });
  });

  test("of what a known tool breaks its figures down by names its rows, though its title is new", async () => {
    const { figures } = await importText("Moment,Views,Watch time (hours)\nMatin,40,1.5\nSoir,60,2.5", {
      period: { start: "2026-03-01", end: "2026-03-31" },
    });
    expect(figures.map(({ item }) => item)).toEqual(["Matin", "Matin", "Soir", "Soir"]);
  });

  test("of link clicks’ cost goes before that of all clicks, the clicks recorded being those on links", async () => {
    const { figures } = await importText(
      lines(
        "Reporting starts,Reporting ends,Campaign name,Link clicks,CPC (all) (CAD),CPC (cost per link click) (CAD)",
        "2026-03-01,2026-03-31,Cafés,40,0.20,0.50",
      ),
    );
    expect(figures.find(({ metric }) => metric === "cost-per-click")?.value).toBe(50);
  });
});

describe("a table", () => {
  test("beside another one is read apart: LinkedIn lists its posts twice, by two measures", async () => {
    const { figures, tables } = await importText(
      lines(
        "Post URL,Post publish date,Engagements,,Post URL,Post publish date,Impressions",
        "https://example.org/1,3/14/2026,46,,https://example.org/2,3/20/2026,900",
        "https://example.org/2,3/20/2026,30,,https://example.org/1,3/14/2026,700",
        "https://example.org/3,3/22/2026,10,,,,",
      ),
    );
    expect(tables.map(({ platform, rows }) => [platform, rows])).toEqual([
      ["linkedin-page", 3],
      ["linkedin-page", 2],
    ]);
    expect(
      figures.filter(({ item }) => item.endsWith("/1")).map(({ metric, value }) => [metric, value]),
    ).toEqual([
      ["engagements", 46],
      ["impressions", 700],
    ]);
  });

  test("whose lines a spreadsheet put in quotes whole is read as before", async () => {
    const plain = lines(
      'Post ID,"Account username",Description,"Publish time",Permalink,Views,Likes',
      '18001,cafemerisier,"Un café, un lundi',
      'Le guide, ""en bref""",03/13/2026 08:00,https://example.org/a,2100,80',
      "18002,cafemerisier,Portes ouvertes,03/14/2026 08:00,https://example.org/b,900,30",
    );
    const wrapped = plain.replace(/^.*".*$/gm, (line) => `"${line.replaceAll('"', '""')}"`);
    expect((await importText(wrapped)).figures).toEqual((await importText(plain)).figures);
    expect(sumsOf(await importText(wrapped))).toEqual({ views: 3000, likes: 110 });
  });

  test("whose cells are kept as text by a formula is read as what they say", async () => {
    const { figures } = await importText(
      '="Campaign name"\t="By Day"\t="Clicks (destination)"\n="0012"\t="2026-03-01"\t="30"',
    );
    expect(figures).toMatchObject([{ item: "0012", start: "2026-03-01", metric: "clicks", value: 30 }]);
  });
});

describe("a rate without a sign", () => {
  const table = (rates: readonly [string, string]) =>
    lines(
      "Tweet id,time,impressions,engagements,engagement rate",
      ...rates.map((rate, index) => `${index},2026-03-0${index + 1},${index + 1}000,25,${rate}`),
    );

  test("is a proportion or a percent as the counts beside it tell", async () => {
    for (const rates of [
      ["0.025", "0.0125"],
      ["2.5", "1.25"],
    ] as const) {
      const { figures, questions } = await importText(table(rates));
      expect(questions).toEqual([]);
      const read = figures.filter(({ metric }) => metric === "engagement-rate-by-impressions");
      expect(read.map(({ value }) => value)).toEqual([0.025, 0.0125]);
    }
  });

  test("is asked about where they disagree, or tell nothing", async () => {
    for (const rates of [
      ["0.025", "1.25"],
      ["0.4", "0.7"],
    ] as const) {
      expect((await importText(table(rates))).questions.map(({ code }) => code)).toEqual(["bare-rates"]);
    }
  });
});
