import { coreFigureOf } from "../figure/core-figures.ts";
import { averageOrderValue, economicValuePerVisit } from "../metric/formula/value.ts";
import { mapOutcome, notDefined, type Outcome, ratio } from "../quantity/outcome.ts";
import { yearlyContribution } from "../roi/customer-value.ts";
import * as write from "./expression.ts";
import { type IndicatorSetting, indicator } from "./indicator.ts";

/** What an order, a visit and a customer bring. */
export function customerIndicators({ scenario, projection }: IndicatorSetting) {
  const { repeat, orderValue, margin } = scenario;
  const figure = (name: Parameters<typeof coreFigureOf>[0]) => coreFigureOf(name, scenario, projection);
  const orders = projection.sales + projection.repeatOrders;
  const known = (value: Outcome | undefined) => value ?? notDefined("no-repeat-purchases");
  const yearly = repeat ? yearlyContribution(orderValue, repeat.ordersPerYear, margin) : undefined;
  const contribution = write.priceWorth("yearly-contribution", known(yearly));
  const retention = write.share("retention", known(repeat?.retention));
  const withDiscount = write.plus(write.number(1), write.share("discount", known(repeat?.discount)));
  const clv = figure("clv");
  const cac = figure("cac");
  return [
    indicator(
      "average-order-value",
      "price",
      averageOrderValue(projection.revenue, orders),
      write.over(write.money("revenue", projection.revenue), write.count("orders", orders), "no-sales"),
      "average-order-value",
    ),
    indicator(
      "value-per-visit",
      "price",
      economicValuePerVisit(projection.value, 0, projection.clicks),
      write.over(
        write.worth("value", projection.value),
        write.count("clicks", projection.clicks),
        "no-visits",
      ),
    ),
    indicator(
      "yearly-contribution",
      "price",
      known(yearly),
      write.times(
        write.price("order-value", orderValue),
        write.count("orders-per-year", known(repeat?.ordersPerYear)),
        write.share("margin", margin),
      ),
    ),
    indicator(
      "customer-value",
      "price",
      clv,
      write.plus(
        contribution,
        write.over(
          write.times(contribution, retention),
          write.minus(withDiscount, retention),
          "endless-value",
        ),
      ),
      "customer-lifetime-value-from-now",
    ),
    indicator(
      "value-for-acquisition",
      "rate",
      mapOutcome(clv, (value) => mapOutcome(cac, (cost) => ratio(value, cost, "no-investment"))),
      write.over(write.priceWorth("clv", clv), write.priceCost("cac", cac), "no-investment"),
    ),
  ] as const;
}
