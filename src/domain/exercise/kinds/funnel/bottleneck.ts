import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { ChartPoint } from "../../exercise.ts";
import { percent } from "../../quantity.ts";

/** Stage rates of a path, best month beside this month; as they usually are, in thousandths. */
const USUAL = { click: [8, 24], lead: [40, 120], quote: [350, 650], sale: [150, 420] } as const;

type Stage = keyof typeof USUAL;

/**
 * Each stage's rate this month beside its own best month: the bottleneck is the one furthest below its own best, in proportion. It is never
 * the lowest rate, and at levels 2 and 3 not the one that lost the most points either.
 */
export const drawBottleneck: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const ids: readonly Stage[] = level === 1 ? ["click", "lead", "sale"] : ["click", "lead", "quote", "sale"];
  const fallen = random.pick<Stage>(level === 1 ? ["lead", "sale"] : ["lead", "lead", "sale"]);
  const stages = ids.map((id) => {
    const [low, high] = USUAL[id];
    const best = random.integer(low, high) / 1000;
    // The long stage of quotes loses more points, by a smaller share.
    const [least, most] = id === fallen ? [45, 62] : id === "quote" ? [72, 82] : [level === 3 ? 72 : 82, 104];
    const kept = random.integer(least as number, most as number) / 100;
    return { id, best, rate: Math.round(best * kept * 1000) / 1000 };
  });
  const lowest = (measure: (stage: (typeof stages)[number]) => number) =>
    stages.toSorted((one, other) => measure(one) - measure(other));
  const [worst, second] = lowest(({ rate, best }) => rate / best) as [
    (typeof stages)[number],
    (typeof stages)[number],
  ];
  const lowestRate = lowest(({ rate }) => rate)[0] as (typeof stages)[number];
  const mostPoints = lowest(({ rate, best }) => rate - best)[0] as (typeof stages)[number];
  const isClear = second.rate / second.best - worst.rate / worst.best > (level === 3 ? 0.08 : 0.15);
  const isAHabit = worst.rate / worst.best > 0.85;
  const isFair =
    isClear &&
    !isAHabit &&
    worst !== lowestRate &&
    (level === 1 || (worst !== mostPoints && mostPoints !== lowestRate));
  const points: readonly ChartPoint[] = stages.map(({ id, best, rate }) => ({
    id,
    value: percent(rate),
    beside: percent(best),
  }));
  return {
    context,
    givens: Object.fromEntries(
      stages.flatMap(({ id, best, rate }) => [
        [`${id}Rate`, percent(isFair ? rate : Number.NaN)],
        [`${id}Best`, percent(best)],
      ]),
    ),
    answer: {
      form: "point",
      chart: { drawing: "paired-bars", points },
      right: worst.id,
      mistakes: Object.fromEntries(
        stages
          .filter((stage) => stage !== worst)
          .map((stage) => [
            stage.id,
            stage === lowestRate
              ? "lowest-rate"
              : stage === mostPoints
                ? "most-points-lost"
                : "not-furthest-below",
          ]),
      ),
    },
    steps: stages.map(({ id, best, rate }) => ({ id, result: percent(rate / best) })),
  };
};
