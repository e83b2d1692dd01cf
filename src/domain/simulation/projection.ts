import type { PathCounts } from "../funnel/path.ts";
import type { Cents } from "../quantity/money.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { Channel } from "./scenario.ts";
import type { ValueOverlap } from "./value-overlap.ts";

/** One month of the projection; money in cents, cumulated from month 1. */
export type ProjectedMonth = {
  readonly month: number;
  /** Sales of the path that close in this month, whenever they were clicked. */
  readonly sales: number;
  /** Later orders of customers won before. */
  readonly repeatOrders: number;
  /** Contribution of both, and every other value of this month. */
  readonly value: Cents;
  readonly investment: Cents;
  readonly cumulatedValue: Cents;
  readonly cumulatedInvestment: Cents;
  readonly cumulatedProfit: Cents;
  /** Net ROI of all that is booked so far: what a measurement at the end of this month would say. */
  readonly netRoiSoFar: Outcome;
  /** True for the months after the activity, in which only what it has set going still comes in. */
  readonly afterHorizon: boolean;
};

/** One channel over the activity's months (`exposureMonths` has what people saw, month by month). Counts follow the clicks: `sales` includes those still to close. */
export type ProjectedChannel = PathCounts & {
  readonly channel: Channel;
  readonly adSpend: Cents;
  /** Ad spend and the investment lines that name this channel; shared lines left out. */
  readonly investment: Cents;
  readonly salesInHorizon: number;
  readonly repeatOrders: number;
  readonly value: Cents;
  readonly valueInHorizon: Cents;
  /** The part of `value` that comes from unit values. */
  readonly otherValue: Cents;
};

export type Projection = {
  /** The months of activity, then those in which carried-over effects, the pipeline and repeat orders come in. */
  readonly months: readonly ProjectedMonth[];
  readonly channels: readonly ProjectedChannel[];
  readonly investment: Cents;
  /** Everything that the activity brings, once the pipeline has closed: sales, repeat orders, other values. */
  readonly value: Cents;
  /** The part of `value` that is booked by the last month of activity. */
  readonly valueInHorizon: Cents;
  /** The part still to come then: `value − valueInHorizon`. */
  readonly pipeline: Cents;
  /** The part of `value` from repeat orders. */
  readonly repeatValue: Cents;
  /** The part of `value` from unit values, `sharedValue` among it. */
  readonly otherValue: Cents;
  /** The part of `value` that belongs to no channel. */
  readonly sharedValue: Cents;
  /** Revenue of sales and repeat orders. */
  readonly revenue: Cents;
  readonly clicks: number;
  readonly sales: number;
  readonly salesInHorizon: number;
  readonly repeatOrders: number;
  /** Sales that go to customers who never bought before. */
  readonly newCustomers: number;
  /** Money that `value` counts twice, path by path; empty when nothing is. */
  readonly overlaps: readonly ValueOverlap[];
};
