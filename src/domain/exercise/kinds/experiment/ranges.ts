import { netRoi } from "../../../roi/return.ts";
import { definite, numberAnswer, shuffled } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, hours, money, percent, price } from "../../quantity.ts";

/** The mean of a range by three points, as PERT weighs it: (low + 4 × likely + high) ÷ 6. In sales, in hours of cost, in margin. */
export const drawRangeMean: Draw = (random, level) => {
  const context = drawContext(random, "small-sales");
  const low = random.integer(8, 40) * (level === 1 ? 10 : 4);
  const likely = low + random.integer(2, 10) * (level === 1 ? 5 : 2);
  const high = likely + random.integer(12, 30) * (level === 1 ? 5 : 4);
  const each =
    level === 1 ? 1 : level === 2 ? random.integer(28, 48) * 100 : drawSalePrice(random, context, level);
  const margin = level === 3 ? drawMargin(random, context, level) : 1;
  const unit = each * margin;
  const mean = (low + 4 * likely + high) / 6;
  const shown = level === 2 ? hours : count;
  const answer = level === 1 ? { value: mean, unit: "decimal" as const } : money((mean * unit) / 100);
  return {
    context,
    givens: {
      low: shown(low),
      likely: shown(likely),
      high: shown(high),
      ...(level === 1 ? {} : { each: price(each) }),
      ...(level === 3 ? { margin: percent(margin) } : {}),
    },
    answer: numberAnswer(
      answer,
      {
        "likely-only": likely * unit,
        "even-weights": ((low + likely + high) / 3) * unit,
        "middle-of-ends": ((low + high) / 2) * unit,
        ...(level === 3 ? { "revenue-for-margin": mean * each } : {}),
      },
      level === 1 ? 0.1 : 100,
    ),
    steps: [
      { id: "mean", result: { value: mean, unit: "decimal" } },
      ...(level === 1 ? [] : [{ id: "total", result: answer }]),
    ],
  };
};

const ASSUMPTIONS = ["order", "close", "margin", "hours", "ads"] as const;

/** One assumption at a time from its low to its high: the one that moves the ROI most has the longest bar. */
export const drawWhatMatters: Draw = (random, level) => {
  const ids = ASSUMPTIONS.slice(0, level === 1 ? 3 : level === 2 ? 4 : 5);
  const investment = random.integer(20, 60) * 50;
  const likely = definite(netRoi(investment * (random.integer(115, 190) / 100), investment));
  // The longest bar is not the one that reaches highest, nor the one that falls lowest.
  const reaches = [
    { down: random.integer(42, 58), up: random.integer(40, 54) },
    { down: random.integer(5, 22), up: random.integer(58, 72) },
    { down: random.integer(62, 78), up: random.integer(3, 16) },
    { down: random.integer(4, 36), up: random.integer(4, 36) },
    { down: random.integer(4, 36), up: random.integer(4, 36) },
  ].slice(0, ids.length);
  const mixed = shuffled(random, reaches);
  const bars = ids.map((id, index) => {
    const { down = 0, up = 0 } = mixed[index] ?? {};
    return { id, low: likely - down / 100, high: likely + up / 100 };
  });
  const by = (measure: (bar: (typeof bars)[number]) => number) =>
    bars.toSorted((one, other) => measure(other) - measure(one)) as [
      (typeof bars)[number],
      (typeof bars)[number],
    ];
  const [widest, next] = by(({ low, high }) => high - low);
  const [highest] = by(({ high }) => high);
  const [lowest] = by(({ low }) => -low);
  const isFair =
    widest.high - widest.low - (next.high - next.low) > 0.08 && new Set([widest, highest, lowest]).size === 3;
  return {
    context: drawContext(random),
    givens: { likely: percent(isFair ? likely : Number.NaN) },
    answer: {
      form: "point",
      chart: {
        drawing: "paired-bars",
        points: bars.map(({ id, low, high }) => ({ id, value: percent(low), beside: percent(high) })),
      },
      right: widest.id,
      mistakes: Object.fromEntries(
        bars
          .filter((bar) => bar !== widest)
          .map((bar) => [
            bar.id,
            bar === highest ? "highest-end" : bar === lowest ? "lowest-end" : "shorter-bar",
          ]),
      ),
    },
    steps: bars.map(({ id, low, high }) => ({ id, result: { value: high - low, unit: "points" } })),
  };
};
