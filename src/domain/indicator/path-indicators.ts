import { closeRate, conversionRateByVisits, leadRate } from "../metric/formula/conversion.ts";
import { type Outcome, ratio } from "../quantity/outcome.ts";
import { clickThroughRate } from "../roi/unit-costs.ts";
import { pathValues, type ValueOfOne } from "../roi/unit-value.ts";
import * as write from "./expression.ts";
import { type IndicatorSetting, indicator } from "./indicator.ts";

/** One channel's path: the share that goes on at each step, and what one sale, lead and visit are worth. */
export function pathIndicators({ scenario, channel }: IndicatorSetting) {
  const shown = (channel.paidImpressions ?? 0) + (channel.organicImpressions ?? 0);
  const impressions = write.count("impressions", shown);
  const clicks = write.count("clicks", channel.clicks);
  const sales = write.count("sales", channel.sales);
  const margin = write.share("margin", scenario.margin);
  const leads = channel.leads === null ? null : write.count("leads", channel.leads);
  const worth = pathValues(scenario, channel.channel);
  const sale = write.priceWorth("sale-value", worth.sale);
  const close = write.share("close-rate", channel.channel.closeRate);
  const visitFrom =
    worth.lead === null
      ? write.times(close, sale)
      : write.times(
          write.share("lead-rate", channel.channel.leadRate ?? 0),
          write.priceWorth("lead-value", worth.lead.unitValue),
        );
  return [
    indicator(
      "click-through-rate",
      "rate",
      clickThroughRate(channel.clicks, shown),
      write.over(clicks, impressions, "no-impressions"),
      "click-through-rate",
    ),
    ...(leads
      ? [
          indicator(
            "lead-rate",
            "rate",
            leadRate(channel.leads ?? 0, channel.clicks),
            write.over(leads, clicks, "no-visits"),
            "lead-rate",
          ),
          indicator(
            "close-rate",
            "rate",
            closeRate(channel.sales, channel.leads ?? 0),
            write.over(sales, leads, "no-leads"),
            "close-rate",
          ),
        ]
      : []),
    indicator(
      "conversion-rate",
      "rate",
      conversionRateByVisits(channel.sales, channel.clicks),
      write.over(sales, clicks, "no-visits"),
      "conversion-rate-by-visits",
    ),
    indicator(
      "impressions-per-sale",
      "count",
      perSale(shown, channel.sales),
      write.over(impressions, sales, "no-sales"),
    ),
    indicator(
      "sale-value",
      "price",
      worth.sale,
      write.times(write.price("order-value", scenario.orderValue), margin),
    ),
    ...(worth.lead
      ? [
          indicator(
            "lead-value",
            "price",
            worth.lead.unitValue,
            byHandOr(worth.lead, write.times(close, sale)),
          ),
        ]
      : []),
    indicator(
      "visit-value",
      "price",
      worth.visit.unitValue,
      byHandOr(worth.visit, visitFrom),
      "visit-value-from-sales",
    ),
  ] as const;
}

function perSale(impressions: number, sales: number): Outcome {
  return ratio(impressions, sales, "no-sales");
}

/** A value that was set by hand is no formula's. */
function byHandOr(value: ValueOfOne, derived: write.Expression): write.Expression {
  return value.reason === null ? derived : write.priceWorth("value-by-hand", value.unitValue);
}
