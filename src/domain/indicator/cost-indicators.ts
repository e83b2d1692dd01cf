import { coreFigureOf } from "../figure/core-figures.ts";
import { adSpendIn } from "../figure/return-figures.ts";
import { notDefined } from "../quantity/outcome.ts";
import type { ProjectedChannel } from "../simulation/projection.ts";
import * as write from "./expression.ts";
import { type IndicatorSetting, indicator } from "./indicator.ts";

/** What attention costs: a thousand paid impressions in ads, a click in everything that was spent. */
export function attentionIndicators({ scenario, projection }: IndicatorSetting) {
  const paid = write.count(
    "paid-impressions",
    sumOf(projection, (each) => each.paidImpressions),
  );
  const adSpend = write.cost("ad-spend", adSpendIn(scenario));
  const investment = write.cost("investment", projection.investment);
  return [
    indicator(
      "cost-per-mille",
      "price",
      coreFigureOf("cpm", scenario, projection),
      write.times(write.over(adSpend, paid, "no-impressions"), write.number(1000)),
      "cost-per-mille",
      [adSpend, paid],
    ),
    indicator(
      "cost-per-click",
      "price",
      coreFigureOf("cpc", scenario, projection),
      write.over(investment, write.count("clicks", projection.clicks), "no-clicks"),
      "cost-per-click",
    ),
  ] as const;
}

/** What results cost, each dividing the whole investment: a lead, a sale, a new customer, and when that one has paid. */
export function resultIndicators({ scenario, projection }: IndicatorSetting) {
  const figure = (name: Parameters<typeof coreFigureOf>[0]) => coreFigureOf(name, scenario, projection);
  const investment = write.cost("investment", projection.investment);
  const ordersPerYear = scenario.repeat?.ordersPerYear ?? notDefined("no-repeat-purchases");
  return [
    indicator(
      "cost-per-lead",
      "price",
      figure("cpl"),
      write.over(
        investment,
        write.count(
          "leads",
          sumOf(projection, (each) => each.leads),
        ),
        "no-leads",
      ),
      "cost-per-lead",
    ),
    indicator(
      "cost-per-acquisition",
      "price",
      figure("cpa"),
      write.over(investment, write.count("sales", projection.sales), "no-conversions"),
      "cost-per-acquisition",
    ),
    indicator(
      "customer-acquisition-cost",
      "price",
      figure("cac"),
      write.over(investment, write.count("new-customers", projection.newCustomers), "no-new-customers"),
      "customer-acquisition-cost",
    ),
    indicator(
      "acquisition-payback",
      "months",
      figure("cac.payback"),
      write.over(
        write.priceCost("cac", scenario.repeat ? figure("cac") : notDefined("no-repeat-purchases")),
        write.times(
          write.over(
            write.times(
              write.price("order-value", scenario.orderValue),
              write.count("orders-per-year", ordersPerYear),
            ),
            write.number(12),
            "no-duration",
          ),
          write.share("margin", scenario.margin),
        ),
        "no-margin",
      ),
      "acquisition-payback",
      null,
    ),
  ] as const;
}

function sumOf(
  { channels }: IndicatorSetting["projection"],
  count: (channel: ProjectedChannel) => number | null,
): number {
  return channels.reduce((sum, channel) => sum + (count(channel) ?? 0), 0);
}
