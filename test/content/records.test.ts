import { describe, expect, test } from "vitest";
import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { readCsv } from "../../src/authoring/read-csv.ts";
import { adRow } from "../../src/authoring/schemas/ad-row.ts";
import { costRow } from "../../src/authoring/schemas/cost-row.ts";
import { orderRow } from "../../src/authoring/schemas/order-row.ts";
import { campaignScenario, monthlyScenario } from "../../src/domain/record/scenario-from-records.ts";
import { readRecords } from "./read-cafe-merisier.ts";
import { lines } from "./small-content.ts";

const ORDERS = "id,order_date,click_date,source,amount\n";
const COSTS = "date,kind,hours,hourly_cost,amount,note\n";
const ADS = "id,month,platform,campaign,ad,spend,impressions,reach,clicks,signups\n";

const lintOrder = (row: string) => lines(readCsv("orders.csv", ORDERS + row, orderRow).problems);
const lintCost = (row: string) => lines(readCsv("costs.csv", COSTS + row, costRow).problems);
const lintAd = (row: string) => lines(readCsv("ads.csv", ADS + row, adRow).problems);

describe("a row of records", () => {
  test("is read with money in cents", () => {
    const { rows, problems } = readCsv(
      "orders.csv",
      `${ORDERS}o-1,2026-01-02,2026-01-02,ad-1,64.05\n`,
      orderRow,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { id: "o-1", orderDate: "2026-01-02", clickDate: "2026-01-02", source: "ad-1", amount: 6405 },
    ]);
  });

  test("of an order dated before its click is rejected, with its line", () => {
    expect(lintOrder("o-1,2026-01-02,2026-01-02,ad-1,64.00\no-2,2026-01-02,2026-01-03,ad-1,64.00\n")).toEqual(
      ["orders.csv:3  `order_date` comes before click_date. Correct whichever of the two is wrong."],
    );
  });

  test("with a day, an amount or a platform that cannot be is rejected", () => {
    expect(lintOrder('o-1,2026-02-30,2026-01-02,ad-1,"64,00 $"\n')).toEqual([
      "orders.csv:2  `order_date` is no day. Write it as 2026-01-31.",
      "orders.csv:2  `amount` is no amount. Write it with a decimal point and no currency sign, as 113.33.",
    ]);
    expect(lintAd("a,2026-13,myspace,c,a,1.00,1,1,1.5,0\n")).toEqual([
      "ads.csv:2  `month` is no month. Write it as 2026-01.",
      expect.stringMatching(/`platform` cannot be "myspace"\. Write one of: instagram, linkedin/),
      "ads.csv:2  `clicks` is no count. Write a whole number, without spaces.",
    ]);
  });

  test("of staff time costs its hours, and only staff time has hours", () => {
    expect(
      lintCost("2026-01-02,staff,6.50,37.50,243.75,week-01\n2026-01-14,content,,,325.00,shoot\n"),
    ).toEqual([]);
    expect(
      lintCost("2026-01-02,staff,6.50,37.50,250.00,week-01\n2026-01-14,content,2,,325.00,shoot\n"),
    ).toEqual([
      "costs.csv:2  `amount` is not hours × hourly_cost. Correct whichever of the three is wrong.",
      "costs.csv:3  `hours` is filled, but only staff time has it. Empty the cell.",
    ]);
    expect(lintCost("2026-01-02,rent,,,250.00,x\n")).toEqual([
      "costs.csv:2  `kind` is no kind of cost. Write staff, content or tools.",
    ]);
  });

  test("with too few cells is reported with its line", () => {
    expect(lintOrder("o-1,2026-01-02\n")).toEqual([
      expect.stringMatching(/^orders\.csv:2 {2}this row does not fit the columns\. /),
    ]);
  });
});

test("the scenarios are those of Café Merisier's records, at a margin of 48 %", () => {
  const profile = { currency: "CAD", months: 6, margin: 0.48 } as const;
  expect(loadScenarios(process.cwd())).toEqual({
    "cafe-merisier": campaignScenario(readRecords(), profile),
    "cafe-merisier-month": monthlyScenario(readRecords(), profile),
  });
});
