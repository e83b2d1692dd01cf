import { describe, expect, test } from "vitest";
import { numberAnswer } from "../../src/domain/exercise/answers.ts";
import { markNumber } from "../../src/domain/exercise/mark/mark-number.ts";
import { percent } from "../../src/domain/exercise/quantity.ts";
import { type FigureName, figureOf } from "../../src/domain/figure/figure-catalogue.ts";
import { ratio } from "../../src/domain/quantity/outcome.ts";
import { breakEvenSales } from "../../src/domain/roi/break-even.ts";
import { breakEvenRoas, targetProfitRoas } from "../../src/domain/roi/break-even-roas.ts";
import { customerValue, yearlyContribution } from "../../src/domain/roi/customer-value.ts";
import { cacPaybackMonths } from "../../src/domain/roi/payback.ts";
import { marketingEfficiency, netRoi, returnOnAdSpend } from "../../src/domain/roi/return.ts";
import {
  clickThroughRate,
  costPerClick,
  costPerMille,
  customerAcquisitionCost,
} from "../../src/domain/roi/unit-costs.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import type { Scenario } from "../../src/domain/simulation/scenario.ts";
import published from "./published-cases.json" with { type: "json" };

describe("figures published by others", () => {
  test.each(published.netRoi)("$source: a net ROI of $publishedPercent %", (page) => {
    expect(netRoi(page.value, page.investment)).toBeCloseTo(page.publishedPercent / 100, 12);
  });

  test.each(published.netRoiFromProfit)("$source: $publishedPercent %, from the profit", (page) => {
    expect(netRoi(page.profit + page.investment, page.investment)).toBeCloseTo(
      page.publishedPercent / 100,
      12,
    );
  });

  test.each(published.returnOnAdSpend)("$source: a ROAS of $published", (page) => {
    expect(returnOnAdSpend(page.revenue, page.adSpend)).toBe(page.published);
  });

  test.each(published.marketingEfficiency)(
    "$source: a MER of $published",
    ({ revenue, adSpend, published }) => {
      expect(marketingEfficiency(revenue, adSpend)).toBe(published);
    },
  );

  test.each(published.breakEvenReturnOnAdSpend)(
    "$source: at a margin of $margin, sales repay the ads at a ROAS of $published",
    ({ margin, published: roas }) => {
      expect(breakEvenRoas(margin)).toBeCloseTo(roas, 2);
      // Sales of 1.00 that repay 1.00 of ads: their revenue over those ads is the break-even ROAS.
      expect(breakEvenSales(1, margin)).toBeCloseTo(roas, 2);
    },
  );

  test.each(published.targetProfitRoas)(
    "$source: $published at a margin of $margin, for a profit of $targetProfit",
    (page) => {
      expect(targetProfitRoas(page.margin, page.targetProfit)).toBeCloseTo(page.published, 2);
      expect(breakEvenRoas(page.margin)).toBeCloseTo(page.publishedBreakEven, 2);
    },
  );

  test.each(published.customerAcquisitionCost)("$source: a CAC of $published", (page) => {
    expect(customerAcquisitionCost(page.spend, page.customers)).toBe(page.published);
  });

  test.each(published.cacPayback)("$source: CAC repaid in $published months", (page) => {
    const months = cacPaybackMonths(page.cac, page.monthlyRevenue, page.grossMargin);
    expect(months).toBeCloseTo(page.published, page.digits);
  });

  test.each(published.customerValue)("$source: a customer is worth $published", (page) => {
    const value = customerValue(page.contribution, page.retention, page.discount, "after-a-period");
    expect(value).toBeCloseTo(page.published, page.digits);
  });

  test.each(published.marginOfLifetimeValue)(
    "$source: $published of margin",
    ({ ltv, margin, published }) => {
      expect(yearlyContribution(ltv, 1, margin)).toBeCloseTo(published, 2);
    },
  );

  test.each(published.clickThroughRate)("$source: a click-through rate of $publishedPercent %", (page) => {
    expect(clickThroughRate(page.clicks, page.impressions)).toBe(page.publishedPercent / 100);
  });

  test.each(published.unitCosts)("$source: a CPC of $cpc, a CPM of $cpm", (page) => {
    expect(costPerClick(page.cost, page.clicks)).toBe(page.cpc);
    expect(costPerMille(page.cost, page.impressions)).toBe(page.cpm);
  });

  test.each(published.netSentiment)("$source: a net sentiment of $publishedPercent %", (page) => {
    const score = ratio(page.positive - page.negative, page.total, "no-impressions") as number;
    expect(score * 100).toBeCloseTo(page.publishedPercent, 1);
  });

  test.each(published.visitorsToRevenue)("$source: $publishedPercentOnRevenue % on revenue", (page) => {
    const scenario: Scenario = {
      currency: "USD",
      months: 1,
      salesCycle: 0,
      orderValue: page.orderValue * 100,
      margin: page.margin,
      channels: [
        {
          id: "visits",
          platform: "other",
          traffic: { from: "visits", visits: page.visits, adSpend: page.investment * 100 },
          leadRate: page.leadRate,
          closeRate: page.closeRate,
          incremental: 1,
        },
      ],
      investment: [],
    };
    const percent = (name: FigureName) =>
      (figureOf(name, scenario, projectScenario(scenario)).outcome as number) * 100;
    expect(percent("roi.net.on-revenue")).toBeCloseTo(page.publishedPercentOnRevenue, 1);
    expect(percent("roi.net")).toBeCloseTo(page.percentAtMargin, 1);
  });

  test.each(published.errors)("$source: its $publishedPercent % is marked as a known error", (page) => {
    const answer = numberAnswer(
      percent(netRoi(page.value, page.investment) as number),
      { "divided-by-value": (page.value - page.investment) / page.value },
      0.01,
    );
    expect(answer.field.value).toBe(9);
    expect(markNumber(answer.field, answer.mistakes, { text: `${page.publishedPercent} %` })).toEqual({
      kind: "wrong",
      mistake: page.mistake,
    });
  });
});
