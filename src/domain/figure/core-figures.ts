import { isDefined, mapOutcome, type Outcome } from "../quantity/outcome.ts";
import {
  breakEvenMonth,
  breakEvenSales,
  firstProfitableSale,
  wholeSalesToBreakEven,
} from "../roi/break-even.ts";
import { adSpendOf, lineTotal, timesPaid } from "../roi/investment.ts";
import { grossReturn, netRoi } from "../roi/return.ts";
import { contributionPerSale, type Projection } from "../simulation/project-scenario.ts";
import type { InvestmentLine, Scenario } from "../simulation/scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";
import { adSpendIn, RETURN_FIGURES } from "./return-figures.ts";

// Added up rather than taken from the investment: a difference of sums could leave a trace where there is nothing.
const invoices = (scenario: Scenario) =>
  adSpendIn(scenario) + totalOf(scenario, (line) => line.kind !== "staff");

const staffLines = (scenario: Scenario) => scenario.investment.filter((line) => line.kind === "staff");

const staffCost = (scenario: Scenario) => totalOf(scenario, (line) => line.kind === "staff");

const totalOf = (scenario: Scenario, isCounted: (line: InvestmentLine) => boolean) =>
  scenario.investment.filter(isCounted).reduce((sum, line) => sum + lineTotal(line, scenario.months), 0);

const monthlyLine = (scenario: Scenario, id: string) => {
  const line = scenario.investment.find((candidate) => candidate.id === id);
  return line ? perMonth(scenario, lineTotal(line, scenario.months)) : 0;
};

const perMonth = (scenario: Scenario, total: number) => total / scenario.months;

/**
 * The figures that any lesson's prose may quote, by name, and that the simulator's indicators are held to. Money in cents, rates as
 * proportions, all of the whole campaign once its sales have closed unless the name says otherwise. `…/month` is the average month.
 */
export const CORE_FIGURES = {
  "roi.net": figure("rate", null, (_, p) => netRoi(p.value, p.investment)),
  "roi.gross": figure("rate", null, (_, p) => grossReturn(p.value, p.investment)),
  "roi.net.without-staff": figure("rate", null, (s, p) => netRoi(p.value, invoices(s))),
  "roi.net.on-revenue": figure("rate", null, (_, p) => netRoi(p.revenue + p.otherValue, p.investment)),
  "roi.net.at-end": figure("rate", null, (_, p) => netRoi(p.valueInHorizon, p.investment)),
  ...RETURN_FIGURES,
  investment: figure("money", "cost", (_, p) => p.investment),
  "investment/month": figure("money", "cost", (s, p) => perMonth(s, p.investment)),
  "investment.staff/month": figure("money", "cost", (s) => perMonth(s, staffCost(s))),
  "investment.invoices/month": figure("money", "cost", (s) => perMonth(s, invoices(s))),
  "investment.ads/month": figure("money", "cost", (s) =>
    s.channels.reduce((sum, channel) => sum + adSpendOf(channel), 0),
  ),
  "investment.content/month": figure("money", "cost", (s) => monthlyLine(s, "content")),
  "investment.tools/month": figure("money", "cost", (s) => monthlyLine(s, "tools")),
  "staff.hours/month": figure(
    "hours",
    null,
    (s) =>
      staffLines(s).reduce(
        (sum, line) => sum + (line.kind === "staff" ? line.hours * timesPaid(line, s.months) : 0),
        0,
      ) / s.months,
  ),
  "staff.hourly-cost": figure("price", "cost", (s) => {
    const line = staffLines(s)[0];
    return line?.kind === "staff" ? line.hourlyCost : 0;
  }),
  value: figure("money", "value", (_, p) => p.value),
  "value/month": figure("money", "value", (s, p) => perMonth(s, p.value)),
  "value.at-end": figure("money", "value", (_, p) => p.valueInHorizon),
  "value.pipeline": figure("money", "value", (_, p) => p.pipeline),
  "revenue/month": figure("money", null, (s, p) => perMonth(s, p.revenue)),
  profit: figure("money", null, (_, p) => p.value - p.investment),
  "profit/month": figure("money", null, (s, p) => perMonth(s, p.value - p.investment)),
  "visits/month": figure("count", null, (s, p) => perMonth(s, p.clicks)),
  "orders/month": figure("count", null, (s, p) => perMonth(s, p.sales + p.repeatOrders)),
  "order.value": figure("price", null, (s) => s.orderValue),
  "order.contribution": figure("price", "value", (s) => contributionPerSale(s)),
  "order.cost": figure("price", null, (s) => s.orderValue - contributionPerSale(s)),
  margin: figure("rate", null, (s) => s.margin),
  "close-rate": figure("rate", null, (s) => s.channels[0]?.closeRate ?? 0),
  "break-even.orders/month": figure("count", null, (s, p) =>
    mapOutcome(breakEvenSales(perMonth(s, p.investment), contributionPerSale(s)), wholeSalesToBreakEven),
  ),
  "break-even.orders-without-staff/month": figure("count", null, (s) =>
    mapOutcome(breakEvenSales(perMonth(s, invoices(s)), contributionPerSale(s)), wholeSalesToBreakEven),
  ),
  "break-even.first-profitable-order": figure("ordinal", null, (s, p) =>
    mapOutcome(breakEvenSales(perMonth(s, p.investment), contributionPerSale(s)), firstProfitableSale),
  ),
  "break-even.month": figure("months", null, (_, p) =>
    breakEvenMonth(p.months.map((month) => month.cumulatedProfit)),
  ),
  "campaign.months": figure("months", null, (s) => s.months),
  "campaign.sales-cycle": figure("months", null, (s) => s.salesCycle),
  "gap.gross-net": figure("points", null, (_, p) => {
    const net = netRoi(p.value, p.investment);
    const gross = grossReturn(p.value, p.investment);
    return isDefined(net) && isDefined(gross) ? gross - net : net;
  }),
} as const satisfies Record<string, FigureDefinition>;

export type CoreFigureName = keyof typeof CORE_FIGURES;

/** The named figure of a projected scenario. */
export function coreFigureOf(name: CoreFigureName, scenario: Scenario, projection: Projection): Outcome {
  const definition: FigureDefinition = CORE_FIGURES[name];
  return definition.of(scenario, projection);
}
