import { mapOutcome, notDefined } from "../quantity/outcome.ts";
import { breakEvenRoas, fullBreakEvenRoas } from "../roi/break-even-roas.ts";
import { customerValue, yearlyContribution } from "../roi/customer-value.ts";
import { adSpendOf } from "../roi/investment.ts";
import { cacPaybackMonths, paybackMonths } from "../roi/payback.ts";
import { monthlyRate, netPresentValue } from "../roi/present-value.ts";
import { annualisedRoi, marketingEfficiency, netRoi, returnOnAdSpend } from "../roi/return.ts";
import {
  costPerAcquisition,
  costPerClick,
  costPerLead,
  costPerMille,
  customerAcquisitionCost,
} from "../roi/unit-costs.ts";
import type { ProjectedChannel, Projection } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";

/** Ad spend of all channels over the activity, in cents. */
export const adSpendIn = (scenario: Scenario) =>
  scenario.channels.reduce((sum, channel) => sum + adSpendOf(channel) * scenario.months, 0);

const sumOf = (projection: Projection, count: (channel: ProjectedChannel) => number) =>
  projection.channels.reduce((sum, channel) => sum + count(channel), 0);

/** The catalogue's returns, unit costs, customer value and payback, of the whole campaign. */
export const RETURN_FIGURES = {
  "roi.annualised": figure("rate", null, (_, p) =>
    annualisedRoi(netRoi(p.value, p.investment), p.months.length),
  ),
  roas: figure("rate", null, (s, p) => returnOnAdSpend(p.revenue, adSpendIn(s))),
  mer: figure("rate", null, (_, p) => marketingEfficiency(p.revenue, p.investment)),
  "break-even.roas": figure("rate", null, (s) => breakEvenRoas(s.margin)),
  "break-even.roas.full": figure("rate", null, (s, p) =>
    fullBreakEvenRoas(p.investment, s.margin, adSpendIn(s)),
  ),
  // Ad spend on paid impressions alone; the others on everything spent, as their counts are paid and organic alike.
  cpm: figure("price", "cost", (s, p) =>
    costPerMille(
      adSpendIn(s),
      sumOf(p, (channel) => channel.paidImpressions ?? 0),
    ),
  ),
  cpc: figure("price", "cost", (_, p) => costPerClick(p.investment, p.clicks)),
  cpl: figure("price", "cost", (_, p) =>
    costPerLead(
      p.investment,
      sumOf(p, (channel) => channel.leads ?? 0),
    ),
  ),
  cpa: figure("price", "cost", (_, p) => costPerAcquisition(p.investment, p.sales)),
  cac: figure("price", "cost", (_, p) => customerAcquisitionCost(p.investment, p.newCustomers)),
  "cac.payback": figure("months", null, (s, p) =>
    s.repeat
      ? mapOutcome(customerAcquisitionCost(p.investment, p.newCustomers), (cac) =>
          cacPaybackMonths(cac, (s.orderValue * (s.repeat?.ordersPerYear ?? 0)) / 12, s.margin),
        )
      : notDefined("no-repeat-purchases"),
  ),
  clv: figure("price", "value", (s) =>
    s.repeat
      ? customerValue(
          yearlyContribution(s.orderValue, s.repeat.ordersPerYear, s.margin),
          s.repeat.retention,
          s.repeat.discount,
          "at-once",
        )
      : notDefined("no-repeat-purchases"),
  ),
  npv: figure("money", null, (s, p) =>
    netPresentValue(
      p.months.map((month) => month.value - month.investment),
      monthlyRate(s.repeat?.discount ?? 0),
    ),
  ),
  payback: figure("months", null, (_, p) => paybackMonths(p.months)),
  "value.repeat": figure("money", "value", (_, p) => p.repeatValue),
  "value.other": figure("money", "value", (_, p) => p.otherValue),
} as const satisfies Record<string, FigureDefinition>;
