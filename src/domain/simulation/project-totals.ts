import { CARRYOVER_MONTHS, salesFrom, writeClicks } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import { lineTotal } from "../roi/investment.ts";
import { type Booking, bookingOf } from "./booking.ts";
import { otherValueTotals, sharedValueInMonth } from "./other-values.ts";
import type { Scenario } from "./scenario.ts";

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

/** Where totals are written and worked out; a simulation has one for all its trials. */
export type Worksheet = {
  readonly totals: { -readonly [Figure in keyof Totals]: Totals[Figure] };
  /** One channel's clicks by month. */
  readonly clicks: Float64Array;
};

/** A worksheet for an activity of up to `months` months. */
export function blankWorksheet(months: number): Worksheet {
  return {
    totals: {
      investment: 0,
      value: 0,
      valueInHorizon: 0,
      pipeline: 0,
      revenue: 0,
      clicks: 0,
      sales: 0,
      salesInHorizon: 0,
      repeatOrders: 0,
    },
    clicks: new Float64Array(months + CARRYOVER_MONTHS),
  };
}

/** Contribution of one sale: order value × contribution margin. */
export function contributionPerSale(scenario: Scenario): Cents {
  return scenario.orderValue * scenario.margin;
}

/**
 * The totals of a scenario's projection. `projectScenario` takes its own from here, and so does each trial of a
 * simulation, which needs nothing else: this is the one place where they are computed, so it builds no rows.
 * `booking` may be given when it is known, and a worksheet, whose totals are then the ones returned.
 */
export function projectTotals(
  scenario: Scenario,
  booking: Booking = bookingOf(scenario),
  { totals, clicks: clicksByMonth }: Worksheet = blankWorksheet(scenario.months),
): Totals {
  const { months, channels, orderValue } = scenario;
  const { salesInHorizon, repeatsInHorizon, repeatsPerSale } = booking;
  const hasUnitValues = (scenario.unitValues?.length ?? 0) > 0;
  let clicks = 0;
  let sales = 0;
  let salesBooked = 0;
  let repeatsBooked = 0;
  let investment = 0;
  let otherBooked = hasUnitValues ? sharedValueInMonth(scenario) * months : 0;
  let otherLater = 0;
  for (const channel of channels) {
    investment += channel.traffic.adSpend * months;
    const lastMonth = writeClicks(channel, months, clicksByMonth);
    for (let index = 0; index < lastMonth; index += 1) {
      const clicked = clicksByMonth[index] as number;
      const sold = salesFrom(channel, clicked);
      clicks += clicked;
      sales += sold;
      if (index >= months) continue;
      salesBooked += sold * (salesInHorizon[index] as number);
      repeatsBooked += sold * (repeatsInHorizon[index] as number);
    }
    if (!hasUnitValues) continue;
    const other = otherValueTotals(channel, scenario, salesInHorizon);
    otherBooked += other.booked;
    otherLater += other.later;
  }
  for (const line of scenario.investment) investment += lineTotal(line, months);
  const contribution = contributionPerSale(scenario);
  const repeatOrders = sales * repeatsPerSale;
  const valueInHorizon = (salesBooked + repeatsBooked) * contribution + otherBooked;
  const pipeline = (sales - salesBooked + (repeatOrders - repeatsBooked)) * contribution + otherLater;
  totals.investment = investment;
  totals.value = valueInHorizon + pipeline;
  totals.valueInHorizon = valueInHorizon;
  totals.pipeline = pipeline;
  totals.revenue = (sales + repeatOrders) * orderValue;
  totals.clicks = clicks;
  totals.sales = sales;
  totals.salesInHorizon = salesBooked;
  totals.repeatOrders = repeatOrders;
  return totals;
}
