import { carryoverMonths } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import { notDefined, type Outcome } from "../quantity/outcome.ts";
import { investmentInMonth } from "../roi/investment.ts";
import { netRoi } from "../roi/return.ts";
import { delayShares } from "./delay.ts";
import { sharedValueInMonth } from "./other-values.ts";
import { type ChannelResult, projectChannel } from "./project-channel.ts";
import { contributionPerSale, projectTotals } from "./project-totals.ts";
import type { ProjectedMonth, Projection } from "./projection.ts";
import { repeatOrders } from "./repeat-orders.ts";
import type { Scenario } from "./scenario.ts";

export { contributionPerSale } from "./project-totals.ts";
export type { ProjectedChannel, ProjectedMonth, Projection } from "./projection.ts";

/** The scenario month by month: what it costs, what it brings, and when. Pure and total. */
export function projectScenario(scenario: Scenario): Projection {
  const contribution = contributionPerSale(scenario);
  const newCustomerShare = scenario.newCustomerShare ?? 1;
  // Customers who bought before would have gone on buying: only new ones bring repeat orders.
  const repeats = repeatOrders(scenario.repeat).map((orders) => orders * newCustomerShare);
  const lastMonth = projectedMonths(scenario);
  const delay = delayShares(scenario.delay ?? "uniform", scenario.salesCycle);
  const results = scenario.channels.map((channel) =>
    projectChannel(channel, { scenario, contribution, delay, repeats, lastMonth }),
  );
  const channels = results.map((result) => result.totals);
  const shared = sharedValueInMonth(scenario);
  const months = bookMonths(scenario, results, lastMonth, contribution, shared);

  const totals = projectTotals(scenario);
  const sharedValue = shared * scenario.months;
  return {
    ...totals,
    months,
    channels,
    repeatValue: totals.repeatOrders * contribution,
    otherValue: sumOf(channels, (channel) => channel.otherValue) + sharedValue,
    sharedValue,
    newCustomers: totals.sales * newCustomerShare,
    overlaps: results.flatMap((result) => (result.overlap ? [result.overlap] : [])),
  };
}

/** Months of a projection: the activity, what is carried over, the sales cycle, and the years of repeat orders. */
export function projectedMonths(scenario: Scenario): number {
  const carried = Math.max(0, ...scenario.channels.map(carryoverMonths));
  const repeats = Math.max(0, repeatOrders(scenario.repeat).length - 1);
  return scenario.months + carried + scenario.salesCycle + repeats;
}

/**
 * Net ROI as a measurement at the end of month `month` (1 first) would find it, later months left out. After the last
 * month it is the ROI of everything. Not defined before month 1, or while nothing is invested.
 */
export function netRoiSeenAt(projection: Projection, month: number): Outcome {
  const { months } = projection;
  const seen = months[Math.min(Math.floor(month), months.length) - 1];
  return seen?.netRoiSoFar ?? notDefined("no-duration");
}

function bookMonths(
  scenario: Scenario,
  results: readonly ChannelResult[],
  lastMonth: number,
  contribution: Cents,
  shared: Cents,
): ProjectedMonth[] {
  let cumulatedValue = 0;
  let cumulatedInvestment = 0;
  return Array.from({ length: lastMonth }, (_, index) => {
    const month = index + 1;
    const afterHorizon = month > scenario.months;
    const sales = sumOf(results, (result) => result.salesByMonth[index] ?? 0);
    const repeats = sumOf(results, (result) => result.repeatsByMonth[index] ?? 0);
    const other = sumOf(results, (result) => result.otherByMonth[index] ?? 0) + (afterHorizon ? 0 : shared);
    const value = (sales + repeats) * contribution + other;
    const investment = afterHorizon ? 0 : investmentInMonth(scenario, month);
    cumulatedValue += value;
    cumulatedInvestment += investment;
    return {
      month,
      sales,
      repeatOrders: repeats,
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
