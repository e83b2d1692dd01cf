import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import type { CurrencyCode } from "../../src/domain/quantity/currency.ts";
import { cents } from "../../src/domain/quantity/money.ts";
import type {
  AdRecord,
  BusinessRecords,
  CostRecord,
  OrderRecord,
  PostRecord,
} from "../../src/domain/record/records.ts";

type Row = Record<string, string>;

type Business = {
  readonly currency: CurrencyCode;
  readonly months: number;
  readonly costOfSale: readonly { readonly share: number }[];
};

/** The sample business's records, read from its CSV files; the tests check that the rows are what the types say. */
export function readRecords(): BusinessRecords {
  return {
    posts: readRows("posts.csv").map(postOf),
    ads: readRows("ads.csv").map(adOf),
    orders: readRows("orders.csv").map(orderOf),
    costs: readRows("costs.csv").map(costOf),
  };
}

/** The sample business's own facts: currency, months on record, cost of a sale as shares of revenue. */
export function readBusiness(): Business {
  return parseYaml(readText("business.yaml"));
}

function postOf(row: Row): PostRecord {
  const engagement = ["likes", "comments", "shares", "saves", "clicks", "signups"];
  return {
    ...row,
    ...counts(row, ["followers", "impressions", "reach", ...engagement]),
  } as unknown as PostRecord;
}

function adOf(row: Row): AdRecord {
  const counted = counts(row, ["impressions", "reach", "clicks", "signups"]);
  return { ...row, ...counted, spend: money(row.spend) } as unknown as AdRecord;
}

function orderOf({ id, order_date, click_date, source, amount }: Row): OrderRecord {
  return { id, orderDate: order_date, clickDate: click_date, source, amount: money(amount) } as OrderRecord;
}

function costOf({ date, kind, hours, hourly_cost, amount, note }: Row): CostRecord {
  const invoice = { date, kind, amount: money(amount), note };
  const staff = { hours: Number(hours), hourlyCost: money(hourly_cost) };
  return (kind === "staff" ? { ...invoice, ...staff } : invoice) as CostRecord;
}

function readRows(file: string): Row[] {
  return parseCsv(readText(file), { columns: true });
}

function readText(file: string): string {
  return readFileSync(new URL(`../../content/scenarios/cafe-merisier/${file}`, import.meta.url), "utf8");
}

function counts(row: Row, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, Number(row[name])]));
}

function money(units: string | undefined) {
  return cents(Number(units));
}
