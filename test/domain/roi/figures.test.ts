import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figureOf } from "../../../src/domain/figure/figure-catalogue.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../src/domain/roi/break-even.ts";
import {
  breakEvenRoas,
  fullBreakEvenRoas,
  targetProfitRoas,
} from "../../../src/domain/roi/break-even-roas.ts";
import { cacPaybackMonths, paybackMonths } from "../../../src/domain/roi/payback.ts";
import { monthlyRate, netPresentValue } from "../../../src/domain/roi/present-value.ts";
import { annualisedRoi, marketingEfficiency, returnOnAdSpend } from "../../../src/domain/roi/return.ts";
import {
  costPerAcquisition,
  costPerClick,
  costPerLead,
  costPerMille,
  customerAcquisitionCost,
} from "../../../src/domain/roi/unit-costs.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import { holds, rate, scenario, someMoney } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

describe("the annualised ROI", () => {
  test("of a year is the ROI, of six months compounds twice, of two years is the root", () => {
    expectClose(annualisedRoi(0.2, 12) as number, 0.2);
    expectClose(annualisedRoi(0.1, 6) as number, 0.21);
    expectClose(annualisedRoi(0.21, 24) as number, 0.1);
  });

  test("says why it is not defined", () => {
    expect(annualisedRoi(0.2, 0)).toEqual({ undefined: "no-duration" });
    expect(annualisedRoi({ undefined: "no-investment" }, 12)).toEqual({ undefined: "no-investment" });
    expect(annualisedRoi(1e300, 1)).toEqual({ undefined: "out-of-range" });
    expect(annualisedRoi(-1.5, 24)).toEqual({ undefined: "more-than-all-lost" });
  });

  test("of a loss of everything is −100 %, a hair of rounding under it included", () => {
    expect(annualisedRoi(-1, 6)).toBe(-1);
    expect(annualisedRoi(-1 - 1e-15, 6)).toBe(-1);
  });
});

describe("a break-even ROAS", () => {
  test("leaves nothing of the ads, nothing of everything, or the profit aimed at", () => {
    const drawn = [someMoney, someMoney, rate, rate] as const;
    holds([...drawn], (adSpend, other, share, part) => {
      const margin = 0.01 + 0.99 * share;
      const profitAt = (roas: number) => roas * adSpend * margin;
      expectClose(profitAt(breakEvenRoas(margin) as number), adSpend, adSpend);
      const investment = adSpend + other;
      expectClose(profitAt(fullBreakEvenRoas(investment, margin, adSpend) as number), investment, investment);
      const target = margin * part * 0.99;
      const revenue = (targetProfitRoas(margin, target) as number) * adSpend;
      expectClose(revenue * margin - adSpend, target * revenue, revenue);
    });
  });

  test("says why it is not defined", () => {
    expect(breakEvenRoas(0)).toEqual({ undefined: "no-margin" });
    expect(fullBreakEvenRoas(100, 0, 100)).toEqual({ undefined: "no-margin" });
    expect(fullBreakEvenRoas(100, 0.5, 0)).toEqual({ undefined: "no-ad-spend" });
    expect(targetProfitRoas(0.3, 0.3)).toEqual({ undefined: "target-above-margin" });
    expect(targetProfitRoas(0, 0.3)).toEqual({ undefined: "no-margin" });
  });
});

describe("a cost of one", () => {
  test("is the cost over the count", () => {
    expect(costPerMille(50_000, 8000)).toBe(6250);
    expect(costPerClick(500, 400)).toBe(1.25);
    expect(costPerLead(500, 20)).toBe(25);
    expect(costPerAcquisition(500, 5)).toBe(100);
    expect(customerAcquisitionCost(500, 4)).toBe(125);
  });

  test("says what there is none of", () => {
    expect(costPerMille(1, 0)).toEqual({ undefined: "no-impressions" });
    expect(costPerClick(1, 0)).toEqual({ undefined: "no-clicks" });
    expect(costPerLead(1, null)).toEqual({ undefined: "no-leads" });
    expect(costPerAcquisition(1, 0)).toEqual({ undefined: "no-conversions" });
    expect(customerAcquisitionCost(1, 0)).toEqual({ undefined: "no-new-customers" });
    expect(returnOnAdSpend(1, 0)).toEqual({ undefined: "no-ad-spend" });
    expect(marketingEfficiency(1, 0)).toEqual({ undefined: "no-investment" });
  });
});

describe("payback", () => {
  test("comes within the month whose value covers what is owed", () => {
    expect(
      paybackMonths([
        { investment: 100, value: 0 },
        { investment: 0, value: 400 },
      ]),
    ).toBe(1.25);
    expect(
      paybackMonths([
        { investment: 100, value: 40 },
        { investment: 20, value: 50 },
        { investment: 0, value: 60 },
      ]),
    ).toBe(2.5);
    expect(paybackMonths([{ investment: 100, value: 200 }])).toBe(0.5);
    expect(
      paybackMonths([
        { investment: 0, value: 0 },
        { investment: 100, value: 100 },
      ]),
    ).toBe(0);
    expect(paybackMonths([{ investment: 100, value: 99 }])).toEqual({ undefined: "never-breaks-even" });
    expect(paybackMonths([{ investment: 0, value: 99 }])).toEqual({ undefined: "no-investment" });
  });

  test("ends in the break-even month", () => {
    holds([scenario], (drawn) => {
      const { months, investment } = projectScenario(drawn);
      if (investment < 1) return;
      const month = breakEvenMonth(months.map(({ cumulatedProfit }) => cumulatedProfit));
      const payback = paybackMonths(months);
      expect(isDefined(payback)).toBe(isDefined(month));
      if (isDefined(payback) && isDefined(month)) expect(Math.max(1, Math.ceil(payback - 1e-6))).toBe(month);
    });
  });

  test("of a customer's cost takes a contribution", () => {
    expect(cacPaybackMonths(600, 100, 0.5)).toBe(12);
    expect(cacPaybackMonths(600, 100, 0)).toEqual({ undefined: "no-margin" });
  });
});

describe("present value", () => {
  test("counts the first flow whole and discounts the rest, and at no rate is the sum", () => {
    expectClose(netPresentValue([-1000, 550, 605], 0.1) as number, 0);
    expect(netPresentValue([], 0.1)).toBe(0);
    expect(netPresentValue([-100, 110], 0.1)).toBeCloseTo(0, 10);
    expect(netPresentValue([-100, 60, 60], 0)).toBe(20);
    expectClose((1 + monthlyRate(0.08)) ** 12, 1.08);
  });

  test("is not defined for a rate of −100 % or less", () => {
    for (const rate of [-1, -1.5]) {
      expect(netPresentValue([0, 1], rate)).toEqual({ undefined: "impossible-rate" });
    }
  });
});

describe("the catalogue's campaign figures", () => {
  test("hang together: acquisition costs times counts are the investment, at no discount NPV is the profit", () => {
    holds([scenario, fc.constant(0)], (drawn, discount) => {
      const plain = { ...drawn, repeat: drawn.repeat && { ...drawn.repeat, discount } };
      const projection = projectScenario(plain);
      const { investment, clicks, sales, newCustomers, value } = projection;
      const of = (name: Parameters<typeof figureOf>[0]) => figureOf(name, plain, projection).outcome;
      for (const [name, count] of [
        ["cpc", clicks],
        ["cpa", sales],
        ["cac", newCustomers],
      ] as const) {
        const cost = of(name);
        if (isDefined(cost)) expectClose(cost * count, investment, investment);
      }
      expectClose(of("npv") as number, value - investment, Math.max(value, investment));
      const [roas, full] = [of("roas"), of("break-even.roas.full")];
      const other = of("value.other") as number;
      // Above the full break-even ROAS there is a profit, and only there.
      if (isDefined(roas) && isDefined(full) && other === 0 && Math.abs(roas - full) > 1e-9 * full) {
        expect(roas > full).toBe(value > investment);
      }
    });
  });
});
