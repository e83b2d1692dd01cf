import { shuffled } from "../../answers.ts";
import type { Draw } from "../../draw-exercise.ts";
import { money, percent } from "../../quantity.ts";

const CAMPAIGNS = ["a", "b", "c", "d"] as const;

/** Campaigns by the money they leave, when only investment and net ROI are given: a ratio hides its size. */
export const drawOrderByProfit: Draw = (random, level) => {
  const ids = CAMPAIGNS.slice(0, level === 1 ? 3 : 4);
  const campaigns = ids.map((id) => {
    const investment = random.integer(2, 80) * (random.next() < 0.5 ? 25 : 100);
    const roi =
      level === 1 ? random.integer(2, 40) * 0.1 : random.integer(level === 3 ? -40 : 10, 320) * 0.01;
    return { id, investment, roi, profit: investment * roi };
  });
  const by = (measure: (campaign: (typeof campaigns)[number]) => number) =>
    campaigns.toSorted((one, other) => measure(other) - measure(one)).map(({ id }) => id);
  const right = by(({ profit }) => profit);
  const profits = campaigns.map(({ profit }) => profit).toSorted((one, other) => one - other);
  // Profits that nearly tie would be ranked by rounding.
  const areApart = profits.every((profit, index) => index === 0 || profit - (profits[index - 1] ?? 0) > 40);
  return {
    context: null,
    givens: Object.fromEntries(
      campaigns.flatMap(({ id, investment, roi }) => [
        [`${id}Investment`, money(areApart ? investment : Number.NaN)],
        [`${id}Roi`, percent(roi)],
      ]),
    ),
    answer: {
      form: "order",
      items: shuffled(random, ids),
      right,
      mistakes: [
        { id: "ranked-by-ratio", items: by(({ roi }) => roi) },
        { id: "ranked-by-investment", items: by(({ investment }) => investment) },
        { id: "ranked-upward", items: right.toReversed() },
      ],
    },
    steps: right.map((id) => ({
      id,
      result: money(campaigns.find((campaign) => campaign.id === id)?.profit ?? 0),
    })),
  };
};
