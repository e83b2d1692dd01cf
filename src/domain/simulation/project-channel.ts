import { projectPath } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import { channelInvestment } from "../roi/investment.ts";
import { otherValues } from "./other-values.ts";
import type { ProjectedChannel } from "./projection.ts";
import type { Channel, Scenario } from "./scenario.ts";
import { overlapOn, type ValueOverlap } from "./value-overlap.ts";

/** What the whole scenario gives each of its channels. */
export type ChannelSetting = {
  readonly scenario: Scenario;
  /** Contribution of one sale. */
  readonly contribution: Cents;
  /** Share of sales that closes 0, 1, … months after the click. */
  readonly delay: readonly number[];
  /** Later orders of one sale, 0, 1, … months after it. */
  readonly repeats: readonly number[];
  /** Months of the projection, the last repeat order included. */
  readonly lastMonth: number;
};

/** A channel's totals, and what it books in each month of the projection. */
export type ChannelResult = {
  readonly totals: ProjectedChannel;
  readonly salesByMonth: readonly number[];
  readonly repeatsByMonth: readonly number[];
  readonly otherByMonth: readonly Cents[];
  readonly overlap: ValueOverlap | null;
};

/** One channel, month by month: its path, when its sales and repeat orders close, and its other values. */
export function projectChannel(channel: Channel, setting: ChannelSetting): ChannelResult {
  const { scenario, contribution, delay, repeats, lastMonth } = setting;
  const { months } = scenario;
  const cohorts = projectPath(channel, months);
  const salesByMonth = spread(
    cohorts.map((cohort) => cohort.sales),
    delay,
    lastMonth,
  );
  const repeatsByMonth = repeats.length > 0 ? spread(salesByMonth, repeats, lastMonth) : [];
  const other = otherValues(channel, setting, cohorts, salesByMonth);

  const sales = sumOf(cohorts, (cohort) => cohort.sales);
  const salesInHorizon = sum(salesByMonth, months);
  const repeatOrders = sum(repeatsByMonth);
  const repeatsInHorizon = sum(repeatsByMonth, months);
  const saleValue = (sales + repeatOrders) * contribution;
  const totals: ProjectedChannel = {
    channel,
    adSpend: channel.traffic.adSpend * months,
    investment: channelInvestment(scenario, channel),
    paidImpressions: sumOrNull(cohorts, (cohort) => cohort.paidImpressions),
    organicImpressions: sumOrNull(cohorts, (cohort) => cohort.organicImpressions),
    clicks: sumOf(cohorts, (cohort) => cohort.clicks),
    leads: sumOrNull(cohorts, (cohort) => cohort.leads),
    sales,
    salesInHorizon,
    repeatOrders,
    value: saleValue + other.total,
    valueInHorizon: (salesInHorizon + repeatsInHorizon) * contribution + sum(other.byMonth, months),
    otherValue: other.total,
  };
  const valued = new Map(other.byMetric);
  valued.set("sales", (valued.get("sales") ?? 0) + saleValue);
  const overlap = overlapOn(channel.id, valued);
  return { totals, salesByMonth, repeatsByMonth, otherByMonth: other.byMonth, overlap };
}

/** Each month's count handed on over the months after it, in the shares given. */
function spread(counts: readonly number[], shares: readonly number[], lastMonth: number): number[] {
  const booked = new Array<number>(lastMonth).fill(0);
  counts.forEach((count, start) => {
    if (count === 0) return;
    for (let lag = 0; lag < shares.length && start + lag < lastMonth; lag += 1) {
      booked[start + lag] = (booked[start + lag] ?? 0) + count * (shares[lag] ?? 0);
    }
  });
  return booked;
}

function sum(numbers: readonly number[], first = numbers.length): number {
  let total = 0;
  for (let index = 0; index < first; index += 1) total += numbers[index] ?? 0;
  return total;
}

function sumOf<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((total, item) => total + pick(item), 0);
}

function sumOrNull<Item>(items: readonly Item[], pick: (item: Item) => number | null): number | null {
  return items.reduce<number | null>((total, item) => {
    const value = pick(item);
    return total === null || value === null ? null : total + value;
  }, 0);
}
