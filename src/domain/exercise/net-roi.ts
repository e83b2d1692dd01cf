import type { RandomSource } from "../quantity/random.ts";
import type { Exercise } from "./exercise.ts";
import { money, percent } from "./quantity.ts";

/** From a value (already a margin) and a full investment, the net ROI. */
export function drawNetRoi(random: RandomSource): Omit<Exercise, "kind" | "seed"> {
  const investment = random.integer(12, 60) * 50;
  const value = Math.round((investment * (1 + random.integer(-6, 18) * 0.05)) / 10) * 10;
  const net = (value - investment) / investment;
  return {
    givens: { value: money(value), investment: money(investment) },
    answer: percent(net),
    mistakes: [
      { id: "gross-for-net", value: value / investment },
      { id: "divided-by-value", value: (value - investment) / value },
      { id: "missing-times-100", value: net / 100 },
      { id: "swapped-terms", value: (investment - value) / investment },
    ],
    steps: [
      { id: "profit", result: money(value - investment) },
      { id: "ratio", result: percent(net) },
    ],
  };
}
