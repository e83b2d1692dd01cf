import { wilsonInterval } from "../experiment/wilson-interval.ts";
import { isDefined } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { type CountedStep, countedSteps } from "./counted-steps.ts";
import type { StageCounts } from "./funnel-counts.ts";
import type { PathStepName } from "./path-steps.ts";

/** A rate to hold a step against. `low` and `high` are what chance allows, where the counts behind it are known. */
export type YardstickRate = {
  readonly rate: Rate;
  readonly low: Rate | null;
  readonly high: Rate | null;
};

/** Rates to hold a funnel against, step by step; a step it has no rate for is not compared. */
export type Yardstick = { readonly [Step in PathStepName]?: YardstickRate };

/** A step that falls short of the yardstick. */
export type CountedGap = {
  readonly step: PathStepName;
  readonly rate: Rate;
  readonly best: YardstickRate;
  /** Own rate as a share of the yardstick's, below 1. */
  readonly share: Rate;
  /** Sales gained by doing as well here and nothing else changed, as a share of the sales: 1 ÷ `share` − 1. */
  readonly gain: Rate;
  /** True when the yardstick's own doubt reaches down to this rate: luck may be all there is to the gap. */
  readonly mayBeChance: boolean;
};

/** The counted rates of another period or channel as a yardstick. */
export function yardstickOf(counts: StageCounts): Yardstick {
  return yardstickFrom(countedSteps(counts));
}

/** Counted steps as a yardstick, each rate with its 95 % Wilson interval. */
export function yardstickFrom(steps: readonly CountedStep[]): Yardstick {
  return Object.fromEntries(
    steps.flatMap(({ step, entered, passed, rate }) => {
      // More passed than entered is no rate to be measured by.
      if (!isDefined(rate) || rate > 1) return [];
      const interval = wilsonInterval({ successes: passed, observations: entered });
      return "low" in interval ? [[step, { rate, ...interval }]] : [];
    }),
  );
}

/**
 * Where a funnel falls short of a yardstick, furthest below first. Sales are the product of the rates, so the step
 * furthest below in proportion is also the one where doing as well would bring the most sales: it is the bottleneck. The
 * smallest rate is none for being small, nor the step that loses the most people.
 */
export function countedGaps(
  steps: readonly Pick<CountedStep, "step" | "rate">[],
  yardstick: Yardstick,
): readonly CountedGap[] {
  return steps
    .flatMap(({ step, rate }) => {
      const best = yardstick[step];
      if (!best || !isDefined(rate) || rate <= 0 || rate >= best.rate) return [];
      const share = rate / best.rate;
      return [
        { step, rate, best, share, gain: 1 / share - 1, mayBeChance: best.low !== null && best.low <= rate },
      ];
    })
    .sort((one, other) => one.share - other.share);
}
