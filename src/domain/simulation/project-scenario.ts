import { type PathCounts, projectPath } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { investmentInMonth } from "../roi/investment.ts";
import { netRoi } from "../roi/return.ts";
import { uniformDelay } from "./delay.ts";
import type { Channel, Scenario } from "./scenario.ts";

/** One month of the projection; money in cents, cumulated from month 1. */
export type ProjectedMonth = {
  readonly month: number;
  /** Sales that close in this month, whenever they were clicked. */
  readonly sales: number;
  readonly value: Cents;
  readonly investment: Cents;
  readonly cumulatedValue: Cents;
  readonly cumulatedInvestment: Cents;
  readonly cumulatedProfit: Cents;
  /** Net ROI of all that is booked so far: what a measurement at the end of this month would say. */
  readonly netRoiSoFar: Outcome;
  /** True for the months after the activity, in which only pending sales close. */
  readonly afterHorizon: boolean;
};

/** One channel over the activity's months. Counts follow the clicks: `sales` includes those still to close. */
export type ProjectedChannel = PathCounts & {
  readonly channel: Channel;
  readonly adSpend: Cents;
  readonly salesInHorizon: number;
  readonly value: Cents;
  readonly valueInHorizon: Cents;
};

export type Projection = {
  /** The months of activity, then those in which the pipeline closes. */
  readonly months: readonly ProjectedMonth[];
  readonly channels: readonly ProjectedChannel[];
  readonly investment: Cents;
  /** Contribution of every sale the activity causes, once the pipeline has closed. */
  readonly value: Cents;
  /** The part of `value` that is booked by the last month of activity. */
  readonly valueInHorizon: Cents;
  /** The part still to come then: `value − valueInHorizon`. */
  readonly pipeline: Cents;
  readonly revenue: Cents;
  readonly clicks: number;
  readonly sales: number;
  readonly salesInHorizon: number;
};

/** Contribution of one sale: order value × contribution margin. */
export function contributionPerSale(scenario: Scenario): Cents {
  return scenario.orderValue * scenario.margin;
}

/** The scenario month by month: what it costs, what it brings, and when. Pure and total. */
export function projectScenario(scenario: Scenario): Projection {
  const delay = uniformDelay(scenario.salesCycle);
  const contribution = contributionPerSale(scenario);
  const lastMonth = scenario.months + scenario.salesCycle;
  const salesByMonth = new Array<number>(lastMonth).fill(0);

  const channels = scenario.channels.map((channel) => {
    const cohorts = Array.from({ length: scenario.months }, (_, index) => projectPath(channel, index + 1));
    const booked = spreadOverCycle(cohorts, delay, lastMonth);
    booked.forEach((sales, index) => {
      salesByMonth[index] = (salesByMonth[index] ?? 0) + sales;
    });
    return projectedChannel(channel, cohorts, booked, scenario.months, contribution);
  });

  const months = cumulate(scenario, salesByMonth, contribution);
  const inHorizon = months[scenario.months - 1];
  const value = sumOf(channels, (channel) => channel.value);
  const sales = sumOf(channels, (channel) => channel.sales);
  const valueInHorizon = inHorizon?.cumulatedValue ?? 0;
  return {
    months,
    channels,
    investment: inHorizon?.cumulatedInvestment ?? 0,
    value,
    valueInHorizon,
    pipeline: value - valueInHorizon,
    revenue: sales * scenario.orderValue,
    clicks: sumOf(channels, (channel) => channel.clicks),
    sales,
    salesInHorizon: sumOf(channels, (channel) => channel.salesInHorizon),
  };
}

function spreadOverCycle(
  cohorts: readonly PathCounts[],
  delay: readonly number[],
  lastMonth: number,
): number[] {
  const booked = new Array<number>(lastMonth).fill(0);
  cohorts.forEach((cohort, start) => {
    delay.forEach((share, lag) => {
      booked[start + lag] = (booked[start + lag] ?? 0) + cohort.sales * share;
    });
  });
  return booked;
}

function projectedChannel(
  channel: Channel,
  cohorts: readonly PathCounts[],
  booked: readonly number[],
  months: number,
  contribution: Cents,
): ProjectedChannel {
  const sales = sumOf(cohorts, (cohort) => cohort.sales);
  const salesInHorizon = sumOf(booked.slice(0, months), (count) => count);
  return {
    channel,
    adSpend: channel.traffic.adSpend * months,
    paidImpressions: sumOrNull(cohorts, (cohort) => cohort.paidImpressions),
    organicImpressions: sumOrNull(cohorts, (cohort) => cohort.organicImpressions),
    clicks: sumOf(cohorts, (cohort) => cohort.clicks),
    leads: sumOrNull(cohorts, (cohort) => cohort.leads),
    sales,
    salesInHorizon,
    value: sales * contribution,
    valueInHorizon: salesInHorizon * contribution,
  };
}

function cumulate(
  scenario: Scenario,
  salesByMonth: readonly number[],
  contribution: Cents,
): ProjectedMonth[] {
  let cumulatedValue = 0;
  let cumulatedInvestment = 0;
  return salesByMonth.map((sales, index) => {
    const month = index + 1;
    const afterHorizon = month > scenario.months;
    const value = sales * contribution;
    const investment = afterHorizon ? 0 : investmentInMonth(scenario, month);
    cumulatedValue += value;
    cumulatedInvestment += investment;
    return {
      month,
      sales,
      value,
      investment,
      cumulatedValue,
      cumulatedInvestment,
      cumulatedProfit: cumulatedValue - cumulatedInvestment,
      netRoiSoFar: netRoi(cumulatedValue, cumulatedInvestment),
      afterHorizon,
    };
  });
}

function sumOf<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + pick(item), 0);
}

function sumOrNull<Item>(items: readonly Item[], pick: (item: Item) => number | null): number | null {
  return items.reduce<number | null>((sum, item) => {
    const value = pick(item);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}
