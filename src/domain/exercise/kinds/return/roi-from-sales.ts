import { netRoi } from "../../../roi/return.ts";
import { definite, numberAnswer, rerunWith } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, hours, money, percent, price } from "../../quantity.ts";

type Inputs = {
  readonly orders: number;
  readonly orderValue: number;
  readonly margin: number;
  readonly returned: number;
  readonly invoices: number;
  readonly staff: number;
};

/** From sales, a margin and costs, the net ROI. Level 2 adds hours of work, level 3 returned sales. */
export const drawRoiFromSales: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const orderValue = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, level);
  const orders = random.integer(8, 60) * 5;
  const returned = level === 3 ? random.integer(4, 12) / 100 : 0;
  const worked = level === 1 ? 0 : random.integer(8, 32);
  const hourlyCost = random.integer(28, 48) * 100;
  const staff = worked * hourlyCost;
  const value = orders * orderValue * (1 - returned) * margin;
  // Costs in proportion to the value, so that campaigns lose and earn in turn.
  const wanted = value / (1 + random.integer(-40, 150) / 100);
  const invoices = Math.round((wanted - staff) / 5000) * 5000;
  const inputs: Inputs = { orders, orderValue, margin, returned, invoices, staff };
  const net = invoices > 0 ? runRoi(inputs) : Number.NaN;
  const revenue = orders * orderValue;
  return {
    context,
    givens: {
      orders: count(orders),
      orderValue: price(orderValue),
      margin: percent(margin),
      invoices: money(invoices / 100),
      ...(level > 1 ? { hours: hours(worked), hourlyCost: price(hourlyCost) } : {}),
      ...(level === 3 ? { returned: percent(returned) } : {}),
    },
    answer: numberAnswer(
      percent(net),
      {
        ...rerunWith(runRoi, inputs, {
          "revenue-for-margin": { margin: 1 },
          ...(level > 1 ? { "forgotten-staff-time": { staff: 0 } } : {}),
          ...(level === 3 ? { "forgotten-returns": { returned: 0 } } : {}),
        }),
        "gross-for-net": net + 1,
        "divided-by-revenue": (value - invoices - staff) / revenue,
      },
      0.01,
    ),
    steps: [
      { id: "revenue", result: money((revenue * (1 - returned)) / 100) },
      { id: "value", result: money(value / 100) },
      ...(level > 1 ? [{ id: "investment", result: money((invoices + staff) / 100) }] : []),
      { id: "profit", result: money((value - invoices - staff) / 100) },
      { id: "ratio", result: percent(net) },
    ],
  };
};

function runRoi({ orders, orderValue, margin, returned, invoices, staff }: Inputs): number {
  return definite(netRoi(orders * orderValue * (1 - returned) * margin, invoices + staff));
}
