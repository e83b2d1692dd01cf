import type { Cents } from "../quantity/money.ts";
import { type Outcome, ratio } from "../quantity/outcome.ts";
import { lineTotal } from "../roi/investment.ts";
import { netRoi } from "../roi/return.ts";
import { type Projection, projectScenario } from "../simulation/project-scenario.ts";
import type { Platform, Scenario } from "../simulation/scenario.ts";
import { type AuditCase, scenarioSeenWith } from "./audit-case.ts";
import type { Flaw } from "./flaws.ts";

/** One line of the report's table. */
export type ChannelRow = {
  readonly platform: Platform;
  readonly adSpend: Cents;
  readonly visits: number;
  /** Orders that passed through it; one that passed through two channels stands in both rows. */
  readonly orders: number;
};

/** What a report says of the money; each figure is the engine's, for the case as the report sees it. */
export type ReportFigures = {
  readonly rows: readonly ChannelRow[];
  /** Sum of the rows' orders. */
  readonly rowOrders: number;
  /** Orders that the rows hold twice. */
  readonly twice: number;
  /** Orders that the report goes on with. */
  readonly orders: number;
  readonly revenue: Cents;
  /** What the report takes for the value of these orders. */
  readonly value: Cents;
  readonly investment: Cents;
  readonly costs: {
    readonly ads: Cents;
    readonly agency: Cents;
    readonly content: Cents;
    readonly staff: Cents;
  };
  readonly netRoi: Outcome;
  /** Months of the count: the campaign's, and those after it that the report waited for. */
  readonly months: number;
};

/** The money of a report with these flaws; with none, the sound report's. */
export function readFigures(auditCase: AuditCase, flaws: readonly Flaw[]): ReportFigures {
  const isEarly = flaws.includes("too-early");
  const scenario = scenarioSeenWith(auditCase, flaws);
  // Each order in one row, and each in every row it passed through: a report goes on with one sum or the other.
  const once = projectScenario(scenarioSeenWith(auditCase, without(flaws, "double-count")));
  const touched = projectScenario(scenarioSeenWith(auditCase, [...flaws, "double-count"]));
  const projection = flaws.includes("double-count") ? touched : once;
  const rows = touched.channels.map(({ channel, adSpend, clicks, sales, salesInHorizon }) => ({
    platform: channel.platform,
    adSpend,
    visits: clicks,
    orders: whole(isEarly ? salesInHorizon : sales),
  }));
  const orders = ordersOf(projection, isEarly);
  const rowOrders = ordersOf(touched, isEarly);
  const value = isEarly ? projection.valueInHorizon : projection.value;
  return {
    rows,
    rowOrders,
    twice: rowOrders - ordersOf(once, isEarly),
    orders,
    revenue: orders * scenario.orderValue,
    value,
    investment: projection.investment,
    costs: costsOf(scenario, projection),
    netRoi: netRoi(value, projection.investment),
    months: scenario.months + (isEarly ? 0 : scenario.salesCycle),
  };
}

/** What a report with these flaws gives as its net ROI, as a rate, without the rest. */
export function netRoiSeenWith(auditCase: AuditCase, flaws: readonly Flaw[]): Outcome {
  const { value, valueInHorizon, investment } = projectScenario(scenarioSeenWith(auditCase, flaws));
  return netRoi(flaws.includes("too-early") ? valueInHorizon : value, investment);
}

/** Share of the people asked who are in favour, and of all the customers. */
export function pollShares({ poll }: AuditCase): {
  readonly ofAnswers: Outcome;
  readonly ofCustomers: Outcome;
} {
  return {
    ofAnswers: ratio(poll.favourable, poll.answers, "no-opinions"),
    ofCustomers: ratio(poll.favourable, poll.customers, "no-opinions"),
  };
}

/** The flaws but this one. */
export function without(flaws: readonly Flaw[], flaw: Flaw): readonly Flaw[] {
  return flaws.filter((each) => each !== flaw);
}

function ordersOf({ sales, salesInHorizon }: Projection, isEarly: boolean): number {
  return whole(isEarly ? salesInHorizon : sales);
}

function costsOf(scenario: Scenario, { channels }: Projection): ReportFigures["costs"] {
  const ofKind = (kind: string) =>
    scenario.investment.reduce(
      (sum, line) => sum + (line.kind === kind ? lineTotal(line, scenario.months) : 0),
      0,
    );
  return {
    ads: channels.reduce((sum, { adSpend }) => sum + adSpend, 0),
    agency: ofKind("agency"),
    content: ofKind("content"),
    staff: ofKind("staff"),
  };
}

/** Orders are whole in every case drawn; the path to them goes through rates, which leave a hair beside. */
function whole(count: number): number {
  return Math.round(count);
}
