import type { RandomSource } from "../quantity/random.ts";
import type { Exercise } from "./exercise.ts";
import { count, hours, money, percent, price } from "./quantity.ts";

/** From sales, a margin, invoices and hours, the net ROI: the whole chain of the lesson. */
export function drawRoiFromSales(random: RandomSource): Omit<Exercise, "kind" | "seed"> {
  const orders = random.integer(8, 40) * 5;
  const orderValue = random.integer(16, 48) * 250;
  const margin = random.integer(6, 14) * 0.05;
  const invoices = random.integer(4, 24) * 50;
  const worked = random.integer(8, 32);
  const hourlyCost = random.integer(28, 48) * 100;
  const staff = (worked * hourlyCost) / 100;
  const investment = invoices + staff;
  const revenue = (orders * orderValue) / 100;
  const value = revenue * margin;
  const net = (value - investment) / investment;
  return {
    givens: {
      orders: count(orders),
      orderValue: price(orderValue),
      margin: percent(margin),
      invoices: money(invoices),
      hours: hours(worked),
      hourlyCost: price(hourlyCost),
    },
    answer: percent(net),
    mistakes: [
      { id: "revenue-for-margin", value: (revenue - investment) / investment },
      { id: "gross-for-net", value: value / investment },
      { id: "forgotten-staff-time", value: (value - invoices) / invoices },
      { id: "divided-by-revenue", value: (value - investment) / revenue },
      { id: "missing-times-100", value: net / 100 },
    ],
    steps: [
      { id: "revenue", result: money(revenue) },
      { id: "value", result: money(value) },
      { id: "investment", result: money(investment) },
      { id: "profit", result: money(value - investment) },
      { id: "ratio", result: percent(net) },
    ],
  };
}
