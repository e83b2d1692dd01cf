import { carryoverMonths, impressionsAtWork, projectPath } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import { lineTotal } from "../roi/investment.ts";
import { type Booking, bookingOf } from "./booking.ts";
import { isCountedOn, sharedValueInMonth, unitsInMonth } from "./other-values.ts";
import type { Scenario, UnitValue } from "./scenario.ts";

/** What a scenario comes to, without its months; money in cents. `Projection` says what each figure is. */
export type Totals = {
  readonly investment: Cents;
  readonly value: Cents;
  readonly valueInHorizon: Cents;
  /** What comes in after the last month of activity: `value − valueInHorizon`, exactly 0 where nothing does. */
  readonly pipeline: Cents;
  readonly revenue: Cents;
  readonly clicks: number;
  readonly sales: number;
  readonly salesInHorizon: number;
  readonly repeatOrders: number;
};

/** Totals to write into: a simulation has one for all its trials. */
export type WrittenTotals = { -readonly [Figure in keyof Totals]: Totals[Figure] };

const NONE: readonly UnitValue[] = [];

/** Totals of nothing, to be written over. */
export function blankTotals(): WrittenTotals {
  return {
    investment: 0,
    value: 0,
    valueInHorizon: 0,
    pipeline: 0,
    revenue: 0,
    clicks: 0,
    sales: 0,
    salesInHorizon: 0,
    repeatOrders: 0,
  };
}

/** Contribution of one sale: order value × contribution margin. */
export function contributionPerSale(scenario: Scenario): Cents {
  return scenario.orderValue * scenario.margin;
}

/**
 * The totals of a scenario's projection. `projectScenario` takes its own from here, and so does each trial of a
 * simulation, which needs nothing else: this is the one place where they are computed, so it builds no rows.
 * `booking` may be given when it is known.
 */
export function projectTotals(
  scenario: Scenario,
  booking: Booking = bookingOf(scenario),
  into: WrittenTotals = blankTotals(),
): Totals {
  const { months, channels, orderValue } = scenario;
  const { salesInHorizon, repeatsInHorizon, repeatsPerSale } = booking;
  const unitValues = scenario.unitValues ?? NONE;
  let clicks = 0;
  let sales = 0;
  let salesBooked = 0;
  let repeatsBooked = 0;
  let investment = 0;
  let otherBooked = unitValues.length > 0 ? sharedValueInMonth(scenario) * months : 0;
  let otherLater = 0;
  for (const channel of channels) {
    investment += channel.traffic.adSpend * months;
    const ownValues = unitValues.length > 0 ? unitValues.filter((each) => isCountedOn(each, channel)) : NONE;
    const lastMonth = months + carryoverMonths(channel);
    const atWork = impressionsAtWork(channel, months);
    for (let month = 1; month <= lastMonth; month += 1) {
      const cohort = projectPath(channel, month, months, atWork);
      const isInHorizon = month <= months;
      const booked = isInHorizon ? cohort.sales * (salesInHorizon[month - 1] ?? 0) : 0;
      clicks += cohort.clicks;
      sales += cohort.sales;
      salesBooked += booked;
      if (isInHorizon) repeatsBooked += cohort.sales * (repeatsInHorizon[month - 1] ?? 0);
      for (const each of ownValues) {
        if (each.metric === "sales") {
          otherBooked += booked * each.unitValue;
          otherLater += (cohort.sales - booked) * each.unitValue;
        } else {
          const amount = unitsInMonth(each, channel, cohort, month, months) * each.unitValue;
          if (isInHorizon) otherBooked += amount;
          else otherLater += amount;
        }
      }
    }
  }
  for (const line of scenario.investment) investment += lineTotal(line, months);
  const contribution = contributionPerSale(scenario);
  const repeatOrders = sales * repeatsPerSale;
  const valueInHorizon = (salesBooked + repeatsBooked) * contribution + otherBooked;
  const pipeline = (sales - salesBooked + (repeatOrders - repeatsBooked)) * contribution + otherLater;
  into.investment = investment;
  into.value = valueInHorizon + pipeline;
  into.valueInHorizon = valueInHorizon;
  into.pipeline = pipeline;
  into.revenue = (sales + repeatOrders) * orderValue;
  into.clicks = clicks;
  into.sales = sales;
  into.salesInHorizon = salesBooked;
  into.repeatOrders = repeatOrders;
  return into;
}
