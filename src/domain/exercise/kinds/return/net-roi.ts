import { grossReturn, netRoi } from "../../../roi/return.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { money, percent } from "../../quantity.ts";

/** From a value (already a margin) and a full investment, the net ROI; at level 3 the investment is spread over months. */
export const drawNetRoi: Draw = (random, level) => {
  const context = drawContext(random);
  const months = level === 3 ? random.integer(3, 6) : 1;
  const setup = level === 3 ? random.integer(4, 18) * 50 : 0;
  const monthly =
    level === 1 ? random.integer(4, 30) * 100 : random.integer(16, 90) * (level === 2 ? 35 : 15);
  const investment = setup + monthly * months;
  const rate = level === 1 ? random.integer(-5, 20) * 0.05 : random.integer(-60, 190) * 0.01;
  const value = Math.round((investment * (1 + rate)) / 5) * 5;
  const net = definite(netRoi(value, investment));
  return {
    context,
    givens: {
      value: money(value),
      ...(level === 3
        ? { setup: money(setup), monthly: money(monthly), months: { value: months, unit: "months" } }
        : { investment: money(investment) }),
    },
    answer: numberAnswer(
      percent(net),
      {
        "gross-for-net": definite(grossReturn(value, investment)),
        "divided-by-value": (value - investment) / value,
        "swapped-terms": -net,
        ...(level === 3
          ? {
              "forgotten-setup": definite(netRoi(value, monthly * months)),
              "one-month-only": definite(netRoi(value, setup + monthly)),
            }
          : {}),
      },
      0.01,
    ),
    steps: [
      ...(level === 3 ? [{ id: "investment", result: money(investment) }] : []),
      { id: "profit", result: money(value - investment) },
      { id: "ratio", result: percent(net) },
    ],
  };
};
