import type { FunnelCounts } from "../funnel/funnel-counts.ts";
import { type Outcome, ratio } from "../quantity/outcome.ts";
import type { Range } from "../quantity/range.ts";
import { periodsApart } from "../record/period.ts";
import type { RecordedMetricId } from "../record/recorded-metric.ts";
import { acrossChannels } from "./across-channels.ts";
import { wholeCells } from "./latest-change.ts";
import { type ObservedRate, observedRate, rangeOfMonths } from "./observed-rate.ts";
import type { Tally, TallyCell } from "./tally.ts";

/** Which months of the record are read. */
export type ObservedChoice = {
  /** A channel; `null` for all of them together. */
  readonly channel: string | null;
  /** First days of the first and of the last month. */
  readonly from: string;
  readonly to: string;
  /** True when sales after the last month are theirs too: they take time to close. */
  readonly withLater: boolean;
  readonly currency: string;
};

/** A metric over those months, and the rows it was added up from. */
export type ObservedCount = {
  readonly metric: RecordedMetricId;
  readonly value: number;
  /** Months that have a figure, one value each. */
  readonly months: readonly number[];
  readonly rows: number;
  readonly sources: readonly string[];
  /** First day of the last month that is in it. */
  readonly to: string;
};

export const OBSERVED_STAGES = ["impressions", "visits", "leads", "sales"] as const;
export type ObservedStage = (typeof OBSERVED_STAGES)[number];

/** What the record says of the way from an impression to money. */
export type ObservedFunnel = {
  readonly months: number;
  /** Visits are clicks where no tool counts visits. `null` for what is not on record. */
  readonly counts: { readonly [Stage in ObservedStage]: ObservedCount | null };
  readonly spend: ObservedCount | null;
  readonly revenue: ObservedCount | null;
  /** Sales after the last month, whether they are counted or not. */
  readonly later: number;
  readonly rates: {
    readonly click: ObservedRate | null;
    readonly lead: ObservedRate | null;
    /** Of leads, or of visits where leads are not on record. */
    readonly sale: ObservedRate | null;
  };
  /** Revenue ÷ sales, and from the month where it was lowest to the one where it was highest. */
  readonly orderValue: Outcome;
  readonly orderRange: Range | null;
  readonly visitsRange: Range | null;
};

/** The months that a choice starts with: from the first whole one that has visits, or clicks, to the last; `null` without any. */
export function observedMonths(tally: Tally): { readonly from: string; readonly to: string } | null {
  const months = monthsOf(tally, null, "visits", "") ?? monthsOf(tally, null, "clicks", "");
  const [first, last] = [months?.cells[0], months?.cells.at(-1)];
  return first && last ? { from: first.bucket, to: last.bucket } : null;
}

/** Reads these months of a record counted by month. */
export function observeFunnel(tally: Tally, choice: ObservedChoice): ObservedFunnel {
  const { channel, from, to, withLater, currency } = choice;
  const count = (metric: RecordedMetricId, last = to, coin = ""): ObservedCount | null => {
    const found = monthsOf(tally, channel, metric, coin);
    const cells = found?.cells.filter(({ bucket }) => bucket >= from && bucket <= last) ?? [];
    if (!found || cells.length === 0) return null;
    const months = cells.map(({ value }) => value ?? 0);
    return {
      ...{ metric, months, sources: found.sources },
      value: months.reduce((sum, value) => sum + value, 0),
      rows: cells.reduce((sum, { rows }) => sum + rows, 0),
      to: cells.at(-1)?.bucket ?? to,
    };
  };
  const until = withLater ? "9999-12-01" : to;
  const counts = {
    impressions: count("impressions"),
    visits: count("visits") ?? count("clicks"),
    leads: count("leads"),
    sales: count("sales", until),
  };
  const revenue = count("revenue", until, currency);
  const { impressions, visits, leads, sales } = counts;
  const rate = (part: ObservedCount | null, whole: ObservedCount | null) =>
    part && whole && observedRate(part.value, whole.value);
  const months = (periodsApart(from, to, "month") ?? 0) + 1;
  return {
    ...{ months, counts, revenue, spend: count("ad-spend", to, currency) },
    later: (count("sales", "9999-12-01")?.value ?? 0) - (count("sales")?.value ?? 0),
    rates: {
      click: rate(visits, impressions),
      lead: rate(leads, visits),
      sale: rate(sales, leads ?? visits),
    },
    orderValue: ratio(revenue?.value ?? 0, revenue ? (sales?.value ?? 0) : 0, "no-sales"),
    orderRange: revenue && sales && sales.value > 0 ? orderRange(sales, revenue) : null,
    visitsRange: visits && rangeOfMonths(visits.months, visits.value / months),
  };
}

/** The funnel of these counts; what the learner wrote beside an earlier one stays. */
export function funnelOfRecord(funnel: FunnelCounts, { months, counts }: ObservedFunnel): FunnelCounts {
  const { impressions, visits, leads, sales } = counts;
  return {
    ...funnel,
    months,
    impressions: impressions?.value ?? null,
    // People do not add up over months: the record cannot say how many there were.
    reach: months === funnel.months ? funnel.reach : null,
    engaged: months === funnel.months ? funnel.engaged : null,
    visits: visits?.value ?? null,
    leads: leads?.value ?? null,
    sales: sales?.value ?? null,
  };
}

/** Months in which so few bought that one large order would be the month. */
const FEW_SALES = 5;

function orderRange(sales: ObservedCount, revenue: ObservedCount): Range | null {
  if (sales.months.length !== revenue.months.length) return null;
  const values = sales.months.flatMap((count, index) =>
    count >= FEW_SALES ? [(revenue.months[index] ?? 0) / count] : [],
  );
  return rangeOfMonths(values, revenue.value / sales.value);
}

function monthsOf(tally: Tally, channel: string | null, metric: RecordedMetricId, currency: string) {
  const series = tally.series.filter(
    (each) =>
      each.metric === metric && each.currency === currency && (channel === null || each.channel === channel),
  );
  const cells: readonly TallyCell[] = wholeCells(acrossChannels(series), tally.cadence, tally.asOf);
  const sources = [...new Set(series.flatMap((each) => each.sources))].sort();
  return cells.length > 0 ? { cells, sources } : null;
}
