import type { Yardstick } from "../../domain/funnel/counted-gaps.ts";
import type { PathStep, PathStepName } from "../../domain/funnel/path-steps.ts";

/** What a step is raised by: a share of itself, or its gap to a yardstick. */
export type Measure = "tenth" | "month" | "channel";

export type GainBar = {
  readonly step: PathStepName;
  readonly rate: number;
  readonly to: number;
  /** Sales gained a month, and the least and the most that chance leaves of them. */
  readonly gain: number;
  readonly low: number;
  readonly high: number;
};

/** Sales that each step brings when it alone is raised: by `share` of itself, or by `share` of its gap to a yardstick. */
export function gainBars(
  steps: readonly PathStep[],
  sales: number,
  share: number,
  yardstick: Yardstick | null,
): readonly GainBar[] {
  return steps.map(({ step, rate }) => {
    const best = yardstick?.[step];
    const raised = (goal: number) =>
      yardstick ? rate + Math.max(0, goal - rate) * share : rate * (1 + share);
    const gainOf = (to: number) => (rate > 0 ? sales * (Math.min(1, to) / rate - 1) : 0);
    const goal = best?.rate ?? rate;
    const to = Math.min(1, raised(goal));
    const gain = gainOf(to);
    // Nothing to catch up with: chance may put the yardstick higher, but nobody should count on it.
    const isBehind = yardstick !== null && goal > rate;
    return {
      step,
      rate,
      to,
      gain,
      low: isBehind ? gainOf(raised(best?.low ?? goal)) : gain,
      high: isBehind ? gainOf(raised(best?.high ?? goal)) : gain,
    };
  });
}
