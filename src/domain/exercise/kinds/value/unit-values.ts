import { visitValueFromSales } from "../../../metric/formula/value.ts";
import { customerValue } from "../../../roi/customer-value.ts";
import { cacPaybackMonths } from "../../../roi/payback.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, money, months, percent, price } from "../../quantity.ts";

/** What a visit is worth: average order × share of visits that buy × margin. Level 2 gives the share as counts, level 3 adds returned orders. */
export const drawVisitValue: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const orderValue = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, level);
  const visits = random.integer(8, 60) * 50;
  const orders = Math.max(6, Math.round((visits * random.integer(12, 50)) / 1000));
  const share = level === 1 ? random.integer(3, 10) / 200 : orders / visits;
  const kept = level === 3 ? 1 - random.integer(5, 15) / 100 : 1;
  const answer = visitValueFromSales(orderValue, share * kept, margin);
  return {
    context,
    givens: {
      orderValue: price(orderValue),
      ...(level === 1 ? { share: percent(share) } : { visits: count(visits), orders: count(orders) }),
      margin: percent(margin),
      ...(level === 3 ? { returned: percent(1 - kept) } : {}),
    },
    answer: numberAnswer(price(answer), {
      "order-for-visit": orderValue,
      "revenue-for-margin": orderValue * share * kept,
      "every-visit-buys": orderValue * kept * margin,
      ...(level === 3 ? { "forgotten-returns": orderValue * share * margin } : {}),
    }),
    steps: [
      ...(level === 1 ? [] : [{ id: "share", result: percent(share) }]),
      { id: "contribution", result: price(orderValue * kept * margin) },
      { id: "visit", result: price(answer) },
    ],
  };
};

/** What a lead is worth: close rate × sale × margin; at level 3 from counts, and sales that are repeated. */
export const drawLeadValue: Draw = (random, level) => {
  const drawn = drawContext(random, "leads");
  // Nobody has a kitchen renovated three times.
  const context = level === 3 && drawn === "renovation" ? "clinic" : drawn;
  const saleValue = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, level);
  const leads = random.integer(4, 24) * 5;
  const sales = Math.max(2, Math.round((leads * random.integer(15, 45)) / 100));
  const close = level === 1 ? random.integer(3, 9) / 20 : sales / leads;
  const leadRate = random.integer(4, 12) / 100;
  const orders = level === 3 ? random.integer(2, 4) : 1;
  const answer = saleValue * orders * margin * close;
  return {
    context,
    givens: {
      saleValue: price(saleValue),
      margin: percent(margin),
      ...(level === 1 ? { close: percent(close) } : { leads: count(leads), sales: count(sales) }),
      leadRate: percent(leadRate),
      ...(level === 3 ? { orders: count(orders) } : {}),
    },
    answer: numberAnswer(
      price(answer),
      {
        "revenue-for-margin": saleValue * orders * close,
        "every-lead-buys": saleValue * orders * margin,
        "visit-for-lead": answer * leadRate,
        ...(level === 3 ? { "first-order-only": saleValue * margin * close } : {}),
      },
      10,
    ),
    steps: [
      ...(level === 1 ? [] : [{ id: "close", result: percent(close) }]),
      { id: "contribution", result: price(saleValue * orders * margin) },
      { id: "lead", result: price(answer) },
    ],
  };
};

/** Customer value M·r ÷ (1 + d − r). Level 1 gives M and no discount, level 2 a discount, level 3 M still to be worked out and a first margin at once. */
export const drawCustomerValue: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const orderValue = drawSalePrice(random, context, level);
  const orders = random.integer(3, 10);
  const margin = drawMargin(random, context, level);
  const yearly = level === 3 ? orderValue * orders * margin : random.integer(6, 60) * 1000;
  const retention = random.integer(10, 17) * 0.05;
  const discount = level === 1 ? 0 : random.integer(5, 12) / 100;
  const timing = level === 3 ? "at-once" : "after-a-period";
  const answer = definite(customerValue(yearly, retention, discount, timing));
  return {
    context,
    givens: {
      ...(level === 3
        ? { orderValue: price(orderValue), orders: count(orders), margin: percent(margin) }
        : { yearly: price(yearly) }),
      retention: percent(retention),
      ...(level === 1 ? {} : { discount: percent(discount) }),
    },
    answer: numberAnswer(money(answer / 100), {
      "leaving-for-staying": definite(customerValue(yearly, 1 - retention, discount, timing)),
      "one-year-only": yearly * retention,
      ...(level === 3
        ? {
            "first-year-forgotten": definite(customerValue(yearly, retention, discount, "after-a-period")),
            "revenue-for-margin": definite(customerValue(orderValue * orders, retention, discount, timing)),
          }
        : { "first-year-added": definite(customerValue(yearly, retention, discount, "at-once")) }),
      ...(level === 2 ? { "no-discount": definite(customerValue(yearly, retention, 0, timing)) } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "yearly", result: price(yearly) }] : []),
      { id: "fading", result: percent(1 + discount - retention) },
      { id: "value", result: money(answer / 100) },
    ],
  };
};

/** Months of contribution that repay a customer: CAC ÷ (monthly revenue × margin). Level 2 gives a year's revenue, level 3 the CAC's parts. */
export const drawAcquisitionPayback: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const monthly = random.integer(16, 90) * 100;
  const margin = drawMargin(random, context, level);
  const fresh = random.integer(8, 60);
  const wanted = monthly * margin * (random.integer(25, 160) / 10);
  const spend = Math.round((wanted * fresh) / 1000) * 1000;
  const cac = level === 3 ? spend / fresh : Math.round(wanted / 500) * 500;
  const answer = definite(cacPaybackMonths(cac, monthly, margin));
  return {
    context,
    givens: {
      ...(level === 3 ? { spend: money(spend / 100), fresh: count(fresh) } : { cac: price(cac) }),
      ...(level === 2 ? { yearly: price(monthly * 12) } : { monthly: price(monthly) }),
      margin: percent(margin),
    },
    answer: numberAnswer(months(answer), {
      "revenue-for-margin": cac / monthly,
      "upside-down": (monthly * margin) / cac,
      "costs-for-margin": cac / (monthly * (1 - margin)),
      ...(level === 2 ? { "years-for-months": answer / 12 } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "cac", result: price(cac) }] : []),
      { id: "contribution", result: price(monthly * margin) },
      { id: "months", result: months(answer) },
    ],
  };
};
