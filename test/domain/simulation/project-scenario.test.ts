import { describe, expect, test } from "vitest";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { breakEvenSales } from "../../../src/domain/roi/break-even.ts";
import { netRoi } from "../../../src/domain/roi/return.ts";
import { uniformDelay } from "../../../src/domain/simulation/delay.ts";
import {
  contributionPerSale,
  type ProjectedMonth,
  type Projection,
  projectedMonths,
  projectScenario,
} from "../../../src/domain/simulation/project-scenario.ts";
import type { InvestmentLine, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

/** Two months, 100 visits and 10 sales each of 50.00 at 40 %, half a month's sales closing the month after. */
const small: Scenario = {
  currency: "CAD",
  months: 2,
  salesCycle: 1,
  orderValue: 5000,
  margin: 0.4,
  channels: [
    {
      id: "shop",
      platform: "instagram",
      traffic: { from: "visits", visits: 100, adSpend: 4000 },
      leadRate: null,
      closeRate: 0.1,
      incremental: 1,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 2, hourlyCost: 3000 }],
};

describe("a small campaign worked by hand", () => {
  const projection = projectScenario(small);

  test("books half of each month's sales in the month after", () => {
    expect(projection.months.map((month) => month.sales)).toEqual([5, 10, 5]);
    expect(projection.months.map((month) => month.afterHorizon)).toEqual([false, false, true]);
  });

  test("earns 400.00 for 200.00: 100 % once its sales have closed, 50 % when measured at its end", () => {
    expect(projection.value).toBe(40_000);
    expect(projection.investment).toBe(20_000);
    expect(projection.pipeline).toBe(10_000);
    expect(netRoi(projection.value, projection.investment)).toBe(1);
    expect(projection.months.map((month) => month.netRoiSoFar)).toEqual([0, 0.5, 1]);
  });
});

describe("the delay of sales", () => {
  test("shares out each month's sales in full", () => {
    for (let cycle = 0; cycle <= 12; cycle += 1) {
      const shares = uniformDelay(cycle);
      expect(shares).toHaveLength(cycle + 1);
      expectClose(sum(shares), 1);
    }
  });
});

describe("in every projection", () => {
  test("the months sum to the totals", () => {
    holds([scenario], (drawn) => {
      const projection = projectScenario(drawn);
      expect(projection.months).toHaveLength(projectedMonths(drawn));
      expectClose(total(projection, "value"), projection.value, projection.value);
      expectClose(total(projection, "sales"), projection.sales, projection.sales);
      expectClose(total(projection, "investment"), projection.investment, projection.investment);
    });
  });

  test("the channels sum to the totals", () => {
    holds([scenario], (drawn) => {
      const projection = projectScenario(drawn);
      const { channels, value, sharedValue, clicks, sales, valueInHorizon } = projection;
      expectClose(sum(channels.map((channel) => channel.value)) + sharedValue, value, value);
      expectClose(sum(channels.map((channel) => channel.clicks)), clicks, clicks);
      expectClose(sum(channels.map((channel) => channel.sales)), sales, sales);
      expectClose(
        sum(channels.map((channel) => channel.valueInHorizon)) + sharedValue,
        valueInHorizon,
        value,
      );
    });
  });

  test("what is booked in the horizon and the pipeline make the eventual value", () => {
    holds([scenario], (drawn) => {
      const { value, valueInHorizon, pipeline, months } = projectScenario(drawn);
      expectClose(valueInHorizon + pipeline, value, value);
      const later = sum(months.filter((month) => month.afterHorizon).map((month) => month.value));
      expectClose(pipeline, later, value);
      expect(pipeline).toBeGreaterThanOrEqual(-1e-9 * value);
    });
  });

  test("nothing is pending when sales close in the month of their click", () => {
    holds([scenario], (drawn) => {
      const { value, pipeline, months } = projectScenario(withoutAftermath(drawn));
      expectClose(pipeline, 0, value);
      expect(months.some((month) => month.afterHorizon)).toBe(false);
    });
  });

  test("cumulated figures are the running sums, and value never falls", () => {
    holds([scenario], (drawn) => {
      let value = 0;
      let investment = 0;
      for (const month of projectScenario(drawn).months) {
        value += month.value;
        investment += month.investment;
        expect(month.value).toBeGreaterThanOrEqual(0);
        expectClose(month.cumulatedValue, value, value);
        expectClose(month.cumulatedInvestment, investment, investment);
        expectClose(month.cumulatedProfit, value - investment, Math.max(value, investment));
      }
    });
  });

  test("value is nothing when no channel causes a sale (λ = 0)", () => {
    holds([scenario], (drawn) => {
      const channels = drawn.channels.map((channel) => ({ ...channel, incremental: 0 }));
      const projection = projectScenario({ ...drawn, channels });
      expectClose(projection.value, projection.otherValue, projection.value);
      expect(projection.repeatOrders).toBe(0);
      expect(projection.sales).toBe(0);
      expect(projection.investment).toBe(projectScenario(drawn).investment);
    });
  });

  test("money scaled as a whole scales the profit and leaves the ROI", () => {
    holds([scenario], (drawn) => {
      const [before, after] = [projectScenario(drawn), projectScenario(inOtherMoney(drawn, 7))];
      const scale = 7 * Math.max(before.value, before.investment);
      expectClose(after.value - after.investment, 7 * (before.value - before.investment), scale);
      const [roi, scaled] = [netRoi(before.value, before.investment), netRoi(after.value, after.investment)];
      expect(isDefined(scaled)).toBe(isDefined(roi));
      if (isDefined(roi) && isDefined(scaled)) expectClose(scaled, roi);
    });
  });

  test("break-even sales, brought at the same contribution, repay the investment exactly", () => {
    holds([scenario], (drawn) => {
      const { investment } = projectScenario(drawn);
      const contribution = contributionPerSale(drawn);
      const sales = breakEvenSales(investment, contribution);
      if (isDefined(sales)) expectClose(sales * contribution - investment, 0, investment);
      else expect(contribution).toBe(0);
    });
  });

  test("no figure is infinite or not a number", () => {
    holds([scenario], (drawn) => {
      const { months, channels, ...totals } = projectScenario(drawn);
      const figures = [...Object.values(totals), ...months.flatMap((month) => Object.values(month))];
      expect(figures.filter((figure) => typeof figure === "number" && !Number.isFinite(figure))).toEqual([]);
      expect(channels).toHaveLength(drawn.channels.length);
    });
  });

  test("the same scenario gives the same projection, and is left as it was", () => {
    holds([scenario], (drawn) => {
      const copy = structuredClone(drawn);
      expect(projectScenario(drawn)).toEqual(projectScenario(copy));
      expect(drawn).toEqual(copy);
    });
  });
});

/** The scenario with nothing that comes in after its last month. */
function withoutAftermath(of: Scenario): Scenario {
  const channels = of.channels.map((channel) =>
    channel.traffic.from === "exposure"
      ? { ...channel, traffic: { ...channel.traffic, carryover: 0 } }
      : channel,
  );
  return { ...of, salesCycle: 0, repeat: undefined, channels };
}

function inOtherMoney(of: Scenario, factor: number): Scenario {
  return {
    ...of,
    orderValue: of.orderValue * factor,
    channels: of.channels.map((channel) => {
      const { traffic } = channel;
      const adSpend = traffic.adSpend * factor;
      return {
        ...channel,
        traffic:
          traffic.from === "visits"
            ? { ...traffic, adSpend }
            : { ...traffic, adSpend, costPerMille: traffic.costPerMille * factor },
      };
    }),
    investment: of.investment.map((line) => lineInOtherMoney(line, factor)),
    unitValues: of.unitValues?.map((each) => ({ ...each, unitValue: each.unitValue * factor })),
  };
}

function lineInOtherMoney(line: InvestmentLine, factor: number): InvestmentLine {
  return line.kind === "staff"
    ? { ...line, hourlyCost: line.hourlyCost * factor }
    : { ...line, amount: line.amount * factor };
}

function total(
  projection: Projection,
  figure: keyof ProjectedMonth & ("value" | "sales" | "investment"),
): number {
  return sum(projection.months.map((month) => month[figure]));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}
