import { breakEvenRoas, fullBreakEvenRoas, targetProfitRoas } from "../../../roi/break-even-roas.ts";
import { grossReturn, netRoi, returnOnAdSpend } from "../../../roi/return.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, money, percent, plainRatio, price } from "../../quantity.ts";

/** Gross return: value ÷ investment; at level 2 from a net ROI, at level 3 from sales. */
export const drawGrossReturn: Draw = (random, level) => {
  const context = drawContext(random);
  const investment = random.integer(8, 60) * (level === 1 ? 100 : 45);
  const margin = drawMargin(random, context, level);
  const rate = random.integer(-45, 190) / 100;
  const wanted = investment * (1 + rate);
  const revenue = Math.round(wanted / margin / 10) * 10;
  const value = level === 3 ? revenue * margin : Math.round(wanted / 5) * 5;
  const gross = definite(grossReturn(value, investment));
  const net = definite(netRoi(value, investment));
  return {
    context,
    givens: {
      ...(level === 2 ? { profit: money(value - investment) } : {}),
      ...(level === 1 ? { value: money(value) } : {}),
      ...(level === 3 ? { revenue: money(revenue), margin: percent(margin) } : {}),
      investment: money(investment),
    },
    answer: numberAnswer(
      percent(gross),
      {
        "net-for-gross": net,
        "upside-down": investment / value,
        ...(level === 3
          ? { "revenue-for-margin": revenue / investment }
          : { "hundred-the-wrong-way": level === 2 ? net - 1 : gross + 1 }),
      },
      0.01,
    ),
    steps: [
      ...(level === 1 ? [] : [{ id: "value", result: money(value) }]),
      { id: "gross", result: percent(gross) },
    ],
  };
};

/** ROAS: revenue from ads ÷ ad spend. Level 2 gives orders, level 3 several lines of which only some belong. */
export const drawRoas: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const ads = random.integer(8, 70) * (level === 1 ? 25 : 15);
  const orderValue = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, level);
  const orders = Math.max(4, Math.round((ads * (random.integer(14, 72) / 10) * 100) / orderValue));
  const revenue = (orders * orderValue) / 100;
  const other = random.integer(8, 40) * 20;
  const elsewhere = Math.round((revenue * random.integer(25, 90)) / 1000) * 10;
  const answer = definite(returnOnAdSpend(revenue, ads));
  return {
    context,
    givens: {
      ads: money(ads),
      ...(level === 1
        ? { revenue: money(revenue) }
        : { orders: count(orders), orderValue: price(orderValue) }),
      margin: percent(margin),
      other: money(other),
      ...(level === 3 ? { elsewhere: money(elsewhere) } : {}),
    },
    answer: numberAnswer(
      plainRatio(answer),
      {
        "margin-in-roas": (revenue * margin) / ads,
        "all-costs": revenue / (ads + other),
        "upside-down": ads / revenue,
        "net-for-roas": answer - 1,
        ...(level === 3 ? { "all-revenue": (revenue + elsewhere) / ads } : {}),
      },
      0.1,
    ),
    steps: [
      ...(level === 1 ? [] : [{ id: "revenue", result: money(revenue) }]),
      { id: "roas", result: plainRatio(answer) },
    ],
  };
};

/** ROAS at which ads only just pay: 1 ÷ margin; for everything spent at level 2, for a profit on sales at level 3. */
export const drawBreakEvenRoas: Draw = (random, level) => {
  const context = drawContext(random);
  const margin = drawMargin(random, context, level);
  const ads = random.integer(8, 50) * 25;
  const other = Math.round((ads * random.integer(30, 160)) / 1000) * 10;
  const target = Math.round(margin * random.integer(15, 45)) / 100;
  const answer = definite(
    level === 1
      ? breakEvenRoas(margin)
      : level === 2
        ? fullBreakEvenRoas(ads + other, margin, ads)
        : targetProfitRoas(margin, target),
  );
  return {
    context,
    givens: {
      margin: percent(margin),
      ...(level === 3 ? { target: percent(target) } : { ads: money(ads), other: money(other) }),
    },
    answer: numberAnswer(
      plainRatio(answer),
      {
        "costs-for-margin":
          level === 2 ? (ads + other) / ((1 - margin) * ads) : 1 / (1 - margin - (level === 3 ? target : 0)),
        "one-is-enough": 1,
        ...(level === 1
          ? { "everything-counted": (ads + other) / (margin * ads) }
          : { "ads-only": 1 / margin }),
        ...(level === 2 ? { "forgotten-margin": (ads + other) / ads } : {}),
        ...(level === 3 ? { "target-added": 1 / (margin + target) } : {}),
      },
      0.1,
    ),
    steps: [
      level === 2
        ? { id: "needed", result: money((ads + other) / margin) }
        : { id: "kept", result: percent(level === 3 ? margin - target : margin) },
      { id: "roas", result: plainRatio(answer) },
    ],
  };
};

/** The money behind a percentage: profit from ROI and investment; from a gross return at level 2; the difference of two at level 3. */
export const drawProfitBehind: Draw = (random, level) => {
  const context = drawContext(random);
  const investment = random.integer(6, 90) * (level === 1 ? 100 : 35);
  const rate = level === 1 ? random.integer(2, 28) / 10 : random.integer(12, 280) / 100;
  const small = random.integer(2, 9) * 20;
  const smallRate = random.integer(30, 60) / 10;
  const profit = investment * rate;
  const answer = level === 3 ? profit - small * smallRate : profit;
  return {
    context,
    givens: {
      investment: money(investment),
      ...(level === 2 ? { gross: percent(1 + rate) } : { roi: percent(rate) }),
      ...(level === 3 ? { small: money(small), smallRoi: percent(smallRate) } : {}),
    },
    answer: numberAnswer(money(answer > 0 ? answer : Number.NaN), {
      ...(level === 3
        ? {
            "difference-of-ratios": Math.abs(rate - smallRate) * investment * 100,
            "one-side-only": profit * 100,
            "values-for-profits": (investment * (1 + rate) - small * (1 + smallRate)) * 100,
          }
        : {
            "value-for-profit": investment * (1 + rate) * 100,
            "divided-by-rate": (investment / rate) * 100,
            "percent-as-number": investment * rate * 10_000,
          }),
      ...(level === 2 ? { "added-twice": investment * (2 + rate) * 100 } : {}),
    }),
    steps: [
      ...(level === 2 ? [{ id: "net", result: percent(rate) }] : []),
      ...(level === 3
        ? [
            { id: "large", result: money(profit) },
            { id: "small", result: money(small * smallRate) },
          ]
        : []),
      { id: "profit", result: money(answer) },
    ],
  };
};
