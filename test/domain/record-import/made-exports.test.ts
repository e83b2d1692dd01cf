import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { ImportAnswers } from "../../../src/domain/record-import/import-answers.ts";
import { importBytes, importText, sumsOf } from "./read-file.ts";

type Made = {
  readonly name: string;
  readonly text: string;
  readonly answers?: ImportAnswers;
  readonly platform: string;
  readonly period: readonly [string, string];
  readonly rows: number;
  readonly sums: Readonly<Record<string, number>>;
};

const MARCH = { start: "2026-03-01", end: "2026-03-31" };

/** Small exports that we made ourselves after what the tools write, in the language and with the marks of each. */
const MADE: readonly Made[] = [
  {
    name: "Meta Ads Manager in French, with decimal points",
    text: [
      "Début des rapports,Fin des rapports,Nom de la campagne,Diffusion de la campagne,Résultats,Indicateur de résultats,Coût par résultats,Montant dépensé (CAD),Impressions,Couverture,Répétition,Clics sur le lien,CTR (tous),Achats,Valeur de conversion des achats",
      "2026-03-01,2026-03-31,Infolettre,active,40,actions:onsite_conversion.lead_grouped,3.1,124.00,15000,9800,1.530612,310,2.4,,",
      "2026-03-01,2026-03-31,Abonnement,active,12,actions:offsite_conversion.fb_pixel_purchase,10.25,123.00,9000,7000,1.285714,150,1.9,12,1130.50",
    ].join("\n"),
    platform: "meta-ads",
    period: ["2026-03-01", "2026-03-31"],
    rows: 2,
    // The second campaign's results are its purchases, which have a column of their own.
    sums: {
      leads: 40,
      "cost-per-lead": 1,
      "cost-per-acquisition": 1,
      "ad-spend": 24_700,
      impressions: 24_000,
      reach: 2,
      frequency: 2,
      clicks: 460,
      "click-through-rate": 2,
      sales: 12,
      revenue: 113_050,
    },
  },
  {
    name: "Meta Business Suite's posts of a Page in English",
    text: [
      '"Post ID","Page ID","Page name","Title","Publish time","Permalink","Post type","Date","Views","Reach","Reactions","Comments","Shares","Total clicks"',
      '"17E+16","101","Café Merisier","Nouvelle torréfaction, dès lundi","03/14/2026 09:30","https://example.org/1","Photos","Lifetime","1200","900","30","4","2","25"',
      '"17E+16","101","Café Merisier","Portes ouvertes","03/20/2026 18:00","https://example.org/2","Videos","Lifetime","800","700","12","1","0","9"',
    ].join("\r\n"),
    platform: "meta-suite",
    period: ["2026-03-14", "2026-03-20"],
    rows: 2,
    sums: { views: 2000, reach: 2, likes: 42, comments: 5, shares: 2, clicks: 34 },
  },
  {
    name: "Instagram's posts in French",
    text: [
      "Identifiant de publication,ID du compte,Nom d’utilisateur du compte,Nom du compte,Description,Durée (s),Heure de publication,Permalien,Type de publication,Date,Vues,Couverture,Mentions J’aime,Partages,Abonnements,Commentaires,Enregistrements",
      '18001,17841,cafemerisier,Café Merisier,"Un café, un lundi\nLe guide",0,13/03/2026 08:00,https://example.org/a,Carrousel Instagram,À vie,2100,1500,80,6,3,5,12',
      "18002,17841,cafemerisier,Café Merisier,Portes ouvertes,12,02/03/2026 08:00,https://example.org/b,Reel Instagram,À vie,3400,2900,120,14,9,8,20",
    ].join("\n"),
    platform: "instagram",
    period: ["2026-03-02", "2026-03-13"],
    rows: 2,
    sums: { views: 5500, reach: 2, likes: 200, shares: 20, "followers-gained": 12, comments: 13, saves: 32 },
  },
  {
    name: "LinkedIn's campaigns in English, after a report's head",
    text: [
      '"Campaign Performance Report (in UTC)"',
      '"Report Start: March 1, 2026, 12:00 AM"',
      '"Report End: March 31, 2026, 11:59 PM"',
      '"Date Generated: April 2, 2026, 9:03 AM"',
      "",
      "Start Date (in UTC)\tAccount Name\tCurrency\tCampaign Group Name\tCampaign Name\tTotal Spent\tImpressions\tClicks\tClick Through Rate\tLeads",
      '03/01/2026\tMerisier bureaux\tCAD\tBureaux\tEssai gratuit\t"1,204.50"\t18,400\t96\t0.52%\t7',
      "03/15/2026\tMerisier bureaux\tCAD\tBureaux\tEssai gratuit\t310.25\t5,150\t31\t0.6%\t2",
    ].join("\n"),
    platform: "linkedin-ads",
    period: ["2026-03-01", "2026-03-21"],
    rows: 2,
    sums: { "ad-spend": 151_475, impressions: 23_550, clicks: 127, "click-through-rate": 2, leads: 9 },
  },
  {
    name: "X's posts in English",
    text: [
      "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks",
      '1901,"Mon, Mar 16, 2026",=HYPERLINK("https://example.org") our new roast,https://example.org/1901,900,12,40,2,1,1,3,2,8,5,11,0,0',
      '1902,"Tue, Mar 17, 2026",<b>Open house</b>,https://example.org/1902,400,6,15,0,0,0,1,1,2,2,4,0,0',
    ].join("\n"),
    platform: "x",
    period: ["2026-03-16", "2026-03-17"],
    rows: 2,
    sums: {
      impressions: 1300,
      likes: 18,
      engagements: 55,
      saves: 2,
      shares: 1,
      "followers-gained": 1,
      comments: 4,
      reposts: 3,
      "profile-visits": 10,
      clicks: 15,
    },
  },
  {
    name: "TikTok's overview in French, over the new year",
    text: [
      '"Date","Vues de vidéo","Vues du profil","Mentions J’aime","Commentaires","Partages"',
      '"30 décembre","120","3","9","1","0"',
      '"31 décembre","150","4","11","0","1"',
      '"1 janvier","90","1","5","0","0"',
    ].join("\r\n"),
    answers: { year: 2025 },
    platform: "tiktok",
    period: ["2025-12-30", "2026-01-01"],
    rows: 3,
    sums: { views: 360, "profile-visits": 8, likes: 25, comments: 1, shares: 1 },
  },
  {
    name: "YouTube Studio in French",
    text: [
      "Contenu,Titre de la vidéo,Heure de publication de la vidéo,Vues,Durée de visionnage (heures),Abonnés,Impressions,Taux de clics par impression (%)",
      "Total,,,5400,162.5,31,88000,4.1",
      "abc,Torréfier chez soi,15 déc. 2025,3400,102.25,20,52000,4.4",
      "def,Visite de l’atelier,2 févr. 2026,2000,60.25,11,36000,3.7",
    ].join("\n"),
    answers: { period: MARCH },
    platform: "youtube",
    period: ["2026-03-01", "2026-03-31"],
    rows: 2,
    sums: {
      views: 5400,
      "watch-hours": 162.5,
      "net-new-followers": 31,
      impressions: 88_000,
      "click-through-rate": 2,
    },
  },
  {
    name: "Google Analytics in French",
    text: [
      "# ----------------------------------------",
      "# Date de début: 20260301",
      "# Date de fin: 20260331",
      "# ----------------------------------------",
      "Groupe de canaux par défaut de la session,Sessions,Sessions avec engagement,Taux d’engagement,Événements clés,Revenu total",
      ",1500,900,0.6,42,0",
      "Organic Social,1000,640,0.64,30,0",
      "Paid Social,500,260,0.52,12,0",
    ].join("\n"),
    answers: { bareRates: "proportion" },
    platform: "ga4",
    period: ["2026-03-01", "2026-03-31"],
    rows: 2,
    sums: { visits: 1500, "engaged-sessions": 900, "engaged-session-rate": 2, conversions: 42 },
  },
  {
    name: "Google Ads in French, with commas and narrow spaces",
    text: [
      "Rapport de campagne",
      "1 mars 2026 - 31 mars 2026",
      "État de la campagne\tCampagne\tBudget\tCode de devise\tImpr.\tClics\tCTR\tCPC moy.\tCoût\tConversions\tCoût / conv.\tValeur de conv.",
      "Activée\tTotal bien-être\t15,00\tCAD\t12 345\t678\t5,49 %\t0,55\t372,90\t21,50\t17,34\t1 890,00",
      "Total : compte\t --\t --\tCAD\t12 345\t678\t5,49 %\t0,55\t372,90\t21,50\t17,34\t1 890,00",
    ].join("\n"),
    platform: "google-ads",
    period: ["2026-03-01", "2026-03-31"],
    rows: 1,
    sums: {
      impressions: 12_345,
      clicks: 678,
      "click-through-rate": 1,
      "cost-per-click": 1,
      "ad-spend": 37_290,
      conversions: 21.5,
      "cost-per-acquisition": 1,
      revenue: 189_000,
    },
  },
  {
    name: "Microsoft Ads in French, the total after a blank line",
    text: [
      "sep=;",
      "Campagne;Statut;Dépenses;Clics;Impr.;CTR;Conv.",
      "[12] Bureaux;Activé;62,40 €;44;3 210;1,37 %;2",
      "Cafés;Activé;37,60 €;30;2 190;1,37 %;1",
      "",
      "Total;-;100,00 €;74;5 400;1,37 %;3",
    ].join("\n"),
    answers: { period: MARCH },
    platform: "microsoft-ads",
    period: ["2026-03-01", "2026-03-31"],
    rows: 2,
    sums: { "ad-spend": 10_000, clicks: 74, impressions: 5400, "click-through-rate": 2, conversions: 3 },
  },
  {
    name: "Microsoft Ads in English, between a report's head and its foot",
    text: [
      '"Report Name: Campaign performance","",""',
      '"Report Time: 3/1/2026 - 3/31/2026","",""',
      '"Last Completed Available Day: 4/1/2026","",""',
      '"","",""',
      '"Campaign","Currency code","Impressions","Clicks","CTR","Spend"',
      '"Bureaux","CAD","1000","20","2.00%","15.50"',
      '"Café","CAD","2000","30","1.50%","25.00"',
      '"","","3000","50","1.67%","40.50"',
      '"©2026 Microsoft Corporation. All rights reserved. ","",""',
    ].join("\n"),
    platform: "microsoft-ads",
    period: ["2026-03-01", "2026-03-31"],
    rows: 2,
    sums: { impressions: 3000, clicks: 50, "click-through-rate": 2, "ad-spend": 4050 },
  },
  {
    name: "TikTok's ads in English, with a total that counts its results",
    text: [
      "Campaign name,By Day,Cost,CPC (destination),Impressions,Clicks (destination),Conversions,Currency",
      "A,2026-03-01,12.30,0.41,2000,30,3,CAD",
      "Total of 1 results,-,12.30,0.41,2000,30,3,CAD",
    ].join("\n"),
    platform: "tiktok",
    period: ["2026-03-01", "2026-03-01"],
    rows: 1,
    sums: { "ad-spend": 1230, "cost-per-click": 1, impressions: 2000, clicks: 30, conversions: 3 },
  },
  {
    name: "Google Analytics' exploration in English, its grand total behind the figures",
    text: [
      "# ----------------------------------------",
      "# Free form 1",
      "# 20260301-20260331",
      "# ----------------------------------------",
      "",
      "Event name,Event count,Total users",
      ",1234,567,Grand total",
      "page_view,1000,500",
      "scroll,234,300",
    ].join("\n"),
    platform: "ga4",
    period: ["2026-03-01", "2026-03-31"],
    rows: 2,
    sums: { events: 1234, users: 2 },
  },
  {
    name: "Search Console in English, where people search for a total",
    text: "Date,Clicks,Impressions,CTR,Position\n2026-03-01,12,300,4%,8.1\n2026-03-02,9,280,3.21%,8.4",
    platform: "search-console",
    period: ["2026-03-01", "2026-03-02"],
    rows: 2,
    sums: { clicks: 21, impressions: 580, "click-through-rate": 2, "average-position": 2 },
  },
  {
    name: "any other table, its columns named by the learner",
    text: "Mois;Boutique;Paniers;Ventes nettes\nmars 2026;Mile End;31;1 250,50 $\navril 2026;Mile End;28;1 101,00 $",
    answers: {
      channel: "Boutique en ligne",
      currency: "CAD",
      columns: [
        { title: "Paniers", role: { kind: "metric", metric: "sales" } },
        { title: "Ventes nettes", role: { kind: "metric", metric: "revenue" } },
      ],
    },
    platform: "other",
    period: ["2026-03-01", "2026-04-30"],
    rows: 2,
    sums: { sales: 59, revenue: 235_150 },
  },
];

describe("an export that we made", () => {
  test.each(MADE)("of $name imports with its platform, period, rows and totals", async (made) => {
    const reading = await importText(made.text, made.answers);
    expect(reading.problems).toEqual([]);
    expect(reading.questions).toEqual([]);
    expect(reading.tables.map(({ platform }) => platform)).toEqual([made.platform]);
    expect(reading.tables[0]?.period).toEqual({ start: made.period[0], end: made.period[1] });
    expect(reading.tables[0]?.rows).toBe(made.rows);
    const sums = sumsOf(reading);
    expect(Object.keys(sums).sort()).toEqual(Object.keys(made.sums).sort());
    for (const [metric, sum] of Object.entries(made.sums)) expect(sums[metric], metric).toBeCloseTo(sum, 6);
  });

  test.each(["utf-16le", "utf-16be", "windows-1252", "twice encoded"])(
    "reads the same in %s",
    async (encoding) => {
      const text = MADE[0]?.text ?? "";
      const bytes = encoded(text.replaceAll("’", "'"), encoding);
      const [same, other] = [
        await importText(text.replaceAll("’", "'")),
        await importBytes("export.csv", bytes),
      ];
      expect(other.figures).toEqual(same.figures);
      expect(other.figures.length).toBeGreaterThan(10);
    },
  );

  test("of LinkedIn's page as a workbook of the old kind, in which it still comes, reads the same", async () => {
    const bytes = new Uint8Array(readFileSync(new URL("./linkedin-page.xls", import.meta.url)));
    const { figures, tables, questions } = await importBytes("page.xls", bytes, { bareRates: "proportion" });
    expect(questions).toEqual([]);
    expect(tables.map(({ platform, rows, period }) => [platform, rows, period?.start])).toEqual([
      ["linkedin-page", 2, "2026-03-01"],
      ["linkedin-page", 1, "2026-03-14"],
    ]);
    expect(figures).toHaveLength(8);
  });

  test("of LinkedIn's page as a workbook reads its days and its proportions", async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: "Metrics",
          rows: [
            ["Aggregated engagement metrics for the organic and sponsored posts of your page"],
            [
              "Date",
              "Impressions (organic)",
              "Impressions (total)",
              "Clicks (total)",
              "Engagement rate (total)",
            ],
            [new Date(Date.UTC(2026, 2, 1)), 400, 1200, 31, 0.041],
            [new Date(Date.UTC(2026, 2, 2)), 380, 1150, 28, 0.037],
          ],
        },
        {
          name: "All posts",
          rows: [
            ["Post title", "Post link", "Created date", "Impressions", "Likes"],
            ["Essai gratuit", "https://example.org/p", "03/14/2026", 700, 21],
          ],
        },
      ],
    });
    const asked = await importBytes("page.xlsx", workbook);
    expect(asked.questions).toEqual([
      { code: "bare-rates", title: "Engagement rate (total)", example: "0.041" },
    ]);
    const { figures, tables } = await importBytes("page.xlsx", workbook, { bareRates: "proportion" });
    expect(tables.map(({ platform, period }) => [platform, period?.start, period?.end])).toEqual([
      ["linkedin-page", "2026-03-01", "2026-03-02"],
      ["linkedin-page", "2026-03-14", "2026-03-14"],
    ]);
    expect(figures).toContainEqual({
      start: "2026-03-02",
      end: "2026-03-02",
      channel: "LinkedIn",
      item: "",
      metric: "engagement-rate-by-impressions",
      value: 0.037,
      currency: "",
      source: "page.xlsx",
      row: 4,
      note: "",
    });
  });
});

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === "twice encoded") {
    const letters = [...new TextEncoder().encode(text)].map((byte) =>
      new TextDecoder("windows-1252").decode(new Uint8Array([byte])),
    );
    return new TextEncoder().encode(letters.join(""));
  }
  if (encoding === "windows-1252") return new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
  const isLittle = encoding === "utf-16le";
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}
