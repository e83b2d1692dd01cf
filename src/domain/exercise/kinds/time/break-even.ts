import { breakEvenMonth, breakEvenSales, wholeSalesToBreakEven } from "../../../roi/break-even.ts";
import { paybackMonths } from "../../../roi/payback.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, money, months, percent, price } from "../../quantity.ts";

/** Whole sales that repay the investment. Level 1 gives price and cost of a sale, level 2 a margin, level 3 a profit wanted on top. */
export const drawBreakEvenSales: Draw = (random, level) => {
  const context = drawContext(random, "small-sales");
  const salePrice = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, 1);
  const contribution = salePrice * margin;
  const wanted = random.integer(20, 160) + random.integer(15, 85) / 100;
  const staff = Math.round((wanted * contribution * random.integer(15, 45)) / 10_000 / 10) * 10;
  const invoices = Math.max(1, Math.round(((wanted * contribution) / 100 - staff) / 5)) * 5;
  const investment = (invoices + staff) * 100;
  const profit = level === 3 ? Math.round((investment * random.integer(20, 60)) / 100 / 5000) * 5000 : 0;
  const exact = definite(breakEvenSales(investment + profit, contribution));
  const answer = wholeSalesToBreakEven(exact);
  // What is left over is part of the exercise, and must not be a matter of rounding.
  const rest = exact - Math.floor(exact);
  const needed = (spent: number, each: number) => wholeSalesToBreakEven(spent / each);
  return {
    context,
    givens: {
      invoices: money(rest > 0.05 && rest < 0.95 ? invoices : Number.NaN),
      staff: money(staff),
      salePrice: price(salePrice),
      ...(level === 1 ? { unitCost: price(salePrice - contribution) } : { margin: percent(margin) }),
      ...(level === 3 ? { profit: money(profit / 100) } : {}),
    },
    answer: numberAnswer(count(answer), {
      "revenue-for-margin": needed(investment + profit, salePrice),
      "costs-for-margin": needed(investment + profit, salePrice * (1 - margin)),
      "forgotten-staff-time": needed(investment + profit - staff * 100, contribution),
      ...(level === 3 ? { "profit-forgotten": needed(investment, contribution) } : {}),
    }),
    steps: [
      { id: "needed", result: money((investment + profit) / 100) },
      { id: "contribution", result: price(contribution) },
      { id: "exact", result: { value: exact, unit: "decimal" } },
      { id: "sales", result: count(answer) },
    ],
  };
};

/** The month in which cumulated profit first reaches zero, pointed at on the curve. */
export const drawBreakEvenMonth: Draw = (random, level) => {
  const context = drawContext(random);
  const length = level === 1 ? 6 : 9;
  const monthly = random.integer(8, 40) * 25;
  const setup = random.integer(10, 50) * 40;
  const growth = random.integer(20, 60) / 100;
  const start = random.integer(0, 30) / 100;
  let total = -setup;
  const profits = Array.from({ length }, (_, month) => {
    const wobble = level === 1 ? 0 : random.integer(-25, 25) / 100;
    total +=
      monthly * (start + growth * month + wobble) -
      (level === 3 && month === 4 ? monthly * 1.2 : 0) -
      monthly * 0.5;
    return Math.round(total / 5) * 5;
  });
  const found = breakEvenMonth(profits.map((profit) => profit * 100));
  const month = typeof found === "number" ? found : 0;
  const firstGain = profits.findIndex((profit, index) => index > 0 && profit > (profits[index - 1] ?? 0)) + 1;
  const best = profits.indexOf(Math.max(...profits)) + 1;
  const lowest = profits.indexOf(Math.min(...profits)) + 1;
  const isFair =
    month > 2 &&
    month < length &&
    new Set([month, firstGain, best, lowest]).size === 4 &&
    Math.abs(profits[month - 1] ?? 0) > 20;
  return {
    context,
    givens: { setup: money(isFair ? setup : Number.NaN) },
    answer: {
      form: "point",
      chart: {
        drawing: "line",
        points: profits.map((profit, index) => ({ id: `m${index + 1}`, value: money(profit) })),
      },
      right: `m${month}`,
      mistakes: {
        [`m${firstGain}`]: "first-gain",
        [`m${best}`]: "highest-point",
        [`m${lowest}`]: "lowest-point",
      },
    },
    steps: [
      { id: "before", result: money(profits[month - 2] ?? 0) },
      { id: "month", result: money(profits[month - 1] ?? 0) },
    ],
  };
};

/** Months until what was spent has come back, a fraction included; at level 3 with monthly costs as well. */
export const drawPayback: Draw = (random, level) => {
  const context = drawContext(random);
  const value = random.integer(8, 60) * (level === 1 ? 50 : 25);
  const length = random.integer(24, 110) / 10;
  const running = level === 1 ? 0 : Math.round((value * random.integer(25, 55)) / 500) * 5;
  const margin = drawMargin(random, context, 1);
  const revenue = Math.round(value / margin / 10) * 10;
  const earned = level === 3 ? revenue * margin : value;
  const net = earned - running;
  const setup = Math.round((net * length) / 50) * 50;
  const flows = Array.from({ length: 24 }, (_, month) => ({
    investment: month === 0 ? setup * 100 : 0,
    value: net * 100,
  }));
  const answer = definite(paybackMonths(flows));
  return {
    context,
    givens: {
      setup: money(setup),
      revenue: money(revenue),
      ...(level === 3 ? { margin: percent(margin) } : { value: money(value) }),
      ...(level === 1 ? {} : { running: money(running) }),
    },
    answer: numberAnswer(months(answer), {
      "upside-down": net / setup,
      "revenue-for-margin": setup / (revenue - running),
      ...(level === 1
        ? { "years-for-months": answer / 12 }
        : {
            "running-forgotten": setup / earned,
            "running-once": (setup + running) / earned,
          }),
    }),
    steps: [
      ...(level === 3 ? [{ id: "value", result: money(revenue * margin) }] : []),
      ...(level === 1 ? [] : [{ id: "net", result: money(net) }]),
      { id: "months", result: months(answer) },
    ],
  };
};
