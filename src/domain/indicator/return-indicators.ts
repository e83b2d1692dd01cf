import { coreFigureOf } from "../figure/core-figures.ts";
import { adSpendIn } from "../figure/return-figures.ts";
import { isDefined, mapOutcome } from "../quantity/outcome.ts";
import { breakEvenMonth, breakEvenSales, wholeSalesToBreakEven } from "../roi/break-even.ts";
import { paybackStep } from "../roi/payback.ts";
import { contributionPerSale } from "../simulation/project-totals.ts";
import * as write from "./expression.ts";
import { type IndicatorSetting, indicator } from "./indicator.ts";

/** What the campaign returns, against everything it cost and against its ads, and when. */
export function returnIndicators({ scenario, projection }: IndicatorSetting) {
  const figure = (name: Parameters<typeof coreFigureOf>[0]) => coreFigureOf(name, scenario, projection);
  const value = write.worth("value", projection.value);
  const atEnd = write.worth("value-at-end", projection.valueInHorizon);
  const investment = write.cost("investment", projection.investment);
  const adSpend = write.cost("ad-spend", adSpendIn(scenario));
  const revenue = write.money("revenue", projection.revenue);
  const margin = write.share("margin", scenario.margin);
  const net = write.share("net-roi", figure("roi.net"));
  const gross = write.share("gross-return", figure("roi.gross"));
  const months = write.monthCount("months-projected", projection.months.length);
  return [
    indicator(
      "net-roi",
      "rate",
      figure("roi.net"),
      write.over(write.minus(value, investment), investment, "no-investment"),
      "net-roi",
    ),
    indicator(
      "gross-return",
      "rate",
      figure("roi.gross"),
      write.over(value, investment, "no-investment"),
      "gross-return",
    ),
    indicator("gap", "points", figure("gap.gross-net"), write.minus(gross, net)),
    indicator("profit", "money", figure("profit"), write.minus(value, investment), "profit"),
    indicator(
      "net-roi-at-end",
      "rate",
      figure("roi.net.at-end"),
      write.over(write.minus(atEnd, investment), investment, "no-investment"),
    ),
    indicator(
      "annualised-roi",
      "rate",
      figure("roi.annualised"),
      write.minus(
        write.toThe(write.plus(write.number(1), net), write.over(write.number(12), months, "no-duration")),
        write.number(1),
      ),
      "annualised-roi",
    ),
    indicator(
      "net-present-value",
      "money",
      figure("npv"),
      {
        kind: "discounted",
        flows: projection.months.map((month) => month.value - month.investment),
        rate: scenario.repeat?.discount ?? 0,
      },
      "net-present-value",
    ),
    indicator("roas", "rate", figure("roas"), write.over(revenue, adSpend, "no-ad-spend"), "roas"),
    indicator(
      "break-even-roas",
      "rate",
      figure("break-even.roas"),
      write.over(write.number(1), margin, "no-margin"),
      "break-even-roas",
      null,
    ),
    indicator(
      "full-break-even-roas",
      "rate",
      figure("break-even.roas.full"),
      write.over(investment, write.times(margin, adSpend), scenario.margin > 0 ? "no-ad-spend" : "no-margin"),
      "full-break-even-roas",
    ),
    indicator(
      "marketing-efficiency",
      "rate",
      figure("mer"),
      write.over(revenue, investment, "no-investment"),
      "marketing-efficiency",
    ),
    indicator(
      "break-even-sales",
      "count",
      mapOutcome(breakEvenSales(projection.investment, contributionPerSale(scenario)), wholeSalesToBreakEven),
      write.raised(
        write.over(
          investment,
          write.times(write.price("order-value", scenario.orderValue), margin),
          "no-margin",
        ),
      ),
      "break-even-units",
      [investment, write.priceWorth("sale-value", contributionPerSale(scenario))],
    ),
    indicator("break-even-month", "ordinal", figure("break-even.month"), crossing(projection)),
    indicator("payback", "months", figure("payback"), payback(projection)),
  ] as const;
}

function crossing(projection: IndicatorSetting["projection"]): write.Expression {
  const month = breakEvenMonth(projection.months.map((row) => row.cumulatedProfit));
  const last = isDefined(month) ? month : projection.months.length;
  return {
    kind: "crossing",
    month,
    months: projection.months
      .slice(isDefined(month) ? Math.max(0, last - 2) : last - 1, last)
      .map((row) => ({ month: row.month, value: row.cumulatedValue, investment: row.cumulatedInvestment })),
  };
}

function payback(projection: IndicatorSetting["projection"]): write.Expression {
  const step = paybackStep(projection.months);
  const reason = projection.investment > 0 ? "never-breaks-even" : "no-investment";
  const before = write.monthCount("months-before", step ? step.monthsBefore : { undefined: reason });
  const owed = write.cost("owed", step ? step.owed : { undefined: reason });
  const value = write.worth("month-value", step ? step.value : { undefined: reason });
  // A plan that owes nothing before its first cost has no month to divide.
  return step?.value === 0 ? before : write.plus(before, write.over(owed, value, reason));
}
