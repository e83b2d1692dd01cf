import { type PathCounts, projectPath } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import { exposureMonth } from "./exposure-months.ts";
import type { ChannelSetting } from "./project-channel.ts";
import type { Channel, PathMetric, Scenario, UnitValue } from "./scenario.ts";
import { isPathMetric } from "./value-overlap.ts";

/** What a channel's unit values come to, in cents. */
export type OtherValues = {
  readonly total: Cents;
  readonly byMonth: readonly Cents[];
  readonly byMetric: ReadonlyMap<PathMetric, Cents>;
};

const NONE: OtherValues = { total: 0, byMonth: [], byMetric: new Map() };

/**
 * The valued metrics of one channel: count × unit value, in the month in which each is counted. The projection counts
 * those of the path and `engagements`; of the others, `perMonth` is entered and ends with the activity.
 */
export function otherValues(
  channel: Channel,
  { scenario, lastMonth }: ChannelSetting,
  cohorts: readonly PathCounts[],
  salesByMonth: readonly number[],
): OtherValues {
  const unitValues = (scenario.unitValues ?? []).filter((each) => isCountedOn(each, channel));
  if (unitValues.length === 0) return NONE;
  const byMonth = new Array<Cents>(lastMonth).fill(0);
  const byMetric = new Map<PathMetric, Cents>();
  let total = 0;
  for (const each of unitValues) {
    const counts =
      each.metric === "sales"
        ? salesByMonth
        : cohorts.map((cohort, index) => unitsInMonth(each, channel, cohort, index + 1, scenario.months));
    counts.forEach((count, index) => {
      const amount = count * each.unitValue;
      byMonth[index] = (byMonth[index] ?? 0) + amount;
      total += amount;
      if (isPathMetric(each.metric)) byMetric.set(each.metric, (byMetric.get(each.metric) ?? 0) + amount);
    });
  }
  return { total, byMonth, byMetric };
}

/**
 * What a channel's unit values come to: booked by the last month of activity, and later; in cents. `salesInHorizon` is
 * the share of each month's sales that closes by then.
 */
export function otherValueTotals(
  channel: Channel,
  { unitValues = [], months }: Scenario,
  salesInHorizon: Float64Array,
) {
  const ownValues = unitValues.filter((each) => isCountedOn(each, channel));
  let [booked, later] = [0, 0];
  if (ownValues.length === 0) return { booked, later };
  projectPath(channel, months).forEach((cohort, index) => {
    for (const each of ownValues) {
      const units =
        each.metric === "sales" ? cohort.sales : unitsInMonth(each, channel, cohort, index + 1, months);
      const amount = units * each.unitValue;
      const share = each.metric === "sales" ? (salesInHorizon[index] ?? 0) : index < months ? 1 : 0;
      booked += amount * share;
      later += amount * (1 - share);
    }
  });
  return { booked, later };
}

/** What the valued metrics that belong to no channel come to in a month of activity, in cents. */
export function sharedValueInMonth({ unitValues = [] }: Scenario): Cents {
  return unitValues
    .filter(({ channel, metric }) => channel === undefined && !isProjectedMetric(metric))
    .reduce((sum, { perMonth, unitValue }) => sum + perMonth * unitValue, 0);
}

/** True when a unit value is counted on this channel: a metric of the projection on every one, another on its own. */
export function isCountedOn({ channel: only, metric }: UnitValue, channel: Channel): boolean {
  return only === undefined ? isProjectedMetric(metric) : only === channel.id;
}

/** True for a metric that the projection counts itself, on each channel. */
export function isProjectedMetric(metric: string): boolean {
  return isPathMetric(metric) || metric === "engagements";
}

/**
 * How many of the valued metric a channel has in month `month`, sales apart, which count when they close: what the
 * projection counts, or what was entered as long as the activity of `months` months lasts.
 */
export function unitsInMonth(
  { metric, perMonth }: UnitValue,
  channel: Channel,
  cohort: PathCounts,
  month: number,
  months: number,
): number {
  switch (metric) {
    case "impressions":
      return (cohort.paidImpressions ?? 0) + (cohort.organicImpressions ?? 0);
    case "clicks":
      return cohort.clicks;
    case "leads":
      return cohort.leads ?? 0;
    case "engagements": {
      const engagements = month <= months ? exposureMonth(channel, month)?.engagements : null;
      return typeof engagements === "number" ? engagements : 0;
    }
    default:
      return month <= months ? perMonth : 0;
  }
}
