import { dayNumber, dayText } from "../quantity/calendar-day.ts";
import type { CurrencyCode } from "../quantity/currency.ts";
import type { DatedFigure } from "./dated-figure.ts";
import { shiftPeriod } from "./period.ts";
import type { Cadence } from "./record-sheet.ts";
import type { RecordedMetricId } from "./recorded-metric.ts";
import type { AdRecord, BusinessRecords, OrderRecord, PostRecord } from "./records.ts";

/** What posts, ads and platforms are called in the record. */
export type BusinessNames = {
  post(post: PostRecord): string;
  ad(ad: AdRecord): string;
  channel(platform: PostRecord["platform"]): string;
  /** What the figures were read in. */
  readonly source: string;
  readonly currency: CurrencyCode;
};

const MONTH: Cadence = "month";

/**
 * A business's records as dated figures: a post's on the day it came out, an ad's month by month, and the orders that each brought by
 * the month in which they were placed. Costs other than ad spend belong to no channel, and are not among them.
 */
export function figuresOfBusiness(
  { posts, ads, orders }: BusinessRecords,
  names: BusinessNames,
): readonly DatedFigure[] {
  const places = new Map<string, Pick<DatedFigure, "channel" | "item">>();
  for (const post of posts)
    places.set(post.id, { channel: names.channel(post.platform), item: names.post(post) });
  for (const ad of ads) places.set(ad.id, { channel: names.channel(ad.platform), item: names.ad(ad) });
  const figure = (
    place: Pick<DatedFigure, "start" | "end" | "channel" | "item">,
    metric: RecordedMetricId,
    value: number,
  ): DatedFigure => ({
    ...place,
    ...{ metric, value, row: 0, note: "", source: names.source },
    currency: metric === "ad-spend" || metric === "revenue" ? names.currency : "",
  });
  const counted = (
    place: Pick<DatedFigure, "start" | "end" | "channel" | "item">,
    counts: Partial<Record<RecordedMetricId, number>>,
  ) => Object.entries(counts).map(([metric, value]) => figure(place, metric as RecordedMetricId, value));

  return [
    ...posts.flatMap(({ id, date, impressions, reach, likes, comments, shares, saves, clicks, signups }) =>
      counted(
        { start: date, end: date, ...placeOf(places, id) },
        { impressions, reach, likes, comments, shares, saves, clicks, leads: signups },
      ),
    ),
    ...ads.flatMap(({ id, month, spend, impressions, reach, clicks, signups }) =>
      counted(
        { ...monthOf(month), ...placeOf(places, id) },
        { "ad-spend": spend, impressions, reach, clicks, leads: signups },
      ),
    ),
    ...ordersByMonth(orders).flatMap(({ source, month, count, amount }) =>
      counted({ ...monthOf(month), ...placeOf(places, source) }, { sales: count, revenue: amount }),
    ),
  ];
}

function placeOf(
  places: ReadonlyMap<string, Pick<DatedFigure, "channel" | "item">>,
  id: string,
): Pick<DatedFigure, "channel" | "item"> {
  return places.get(id) ?? { channel: "", item: id };
}

function monthOf(month: string): Pick<DatedFigure, "start" | "end"> {
  const start = `${month}-01`;
  return { start, end: dayText((dayNumber(shiftPeriod(start, MONTH, 1)) ?? 0) - 1) };
}

type MonthOrders = { readonly source: string; readonly month: string; count: number; amount: number };

function ordersByMonth(orders: readonly OrderRecord[]): readonly MonthOrders[] {
  const found = new Map<string, MonthOrders>();
  for (const { source, orderDate, amount } of orders) {
    const month = orderDate.slice(0, 7);
    const so = found.get(`${source} ${month}`) ?? { source, month, count: 0, amount: 0 };
    so.count += 1;
    so.amount += amount;
    found.set(`${source} ${month}`, so);
  }
  return [...found.values()];
}
