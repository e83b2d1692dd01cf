import type { Range } from "../quantity/range.ts";
import type { Rate } from "../quantity/rate.ts";
import type { InputName } from "../simulation/inputs.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type Band, bandOf } from "./band.ts";
import { type Assumption, simulateTrials } from "./simulate-trials.ts";
import { summariseTrials, type TrialSummary } from "./summarise-trials.ts";

/** Enough for a band to stand within a few points, and quick enough to be drawn while a hand moves. */
export const QUICK_TRIALS = 2000;
/** Whose draws every quick look shows, so that two of them agree. */
export const QUICK_SEED = 1;

/** A range with both ends drawn towards its likely value: `share` of each distance is left. */
export function narrowed({ low, likely, high, distribution }: Range, share: Rate): Range {
  return {
    low: likely - (likely - low) * share,
    likely,
    high: likely + (high - likely) * share,
    distribution,
  };
}

/** A few thousand trials in figures; the same assumptions give the same figures. */
export function quickSummary(
  scenario: Scenario,
  assumptions: readonly Assumption[],
  target: Rate | null = null,
): TrialSummary | null {
  const trials = simulateTrials(scenario, assumptions, { trials: QUICK_TRIALS, seed: QUICK_SEED });
  return trials && summariseTrials(trials, target);
}

/** What knowing one assumption better is worth: the band of net ROI as it would then be. */
export type KnownBetter = { readonly input: InputName; readonly band: Band; readonly narrower: Rate };

/**
 * For each assumption, the band once its range alone is `share` as wide, and by how much narrower it is than today's
 * (a rate: 0.1 is ten points of ROI); the one that narrows it most first. Empty where no band is defined.
 */
export function knownBetter(
  scenario: Scenario,
  assumptions: readonly Assumption[],
  share: Rate,
): readonly KnownBetter[] {
  const band = (list: readonly Assumption[]) => {
    const summary = quickSummary(scenario, list);
    return summary && bandOf(summary.netRoi);
  };
  const today = band(assumptions);
  if (!today) return [];
  return assumptions
    .flatMap(({ input, range }, index) => {
      const better = band(assumptions.with(index, { input, range: narrowed(range, share) }));
      if (!better) return [];
      return [{ input, band: better, narrower: today.high - today.low - (better.high - better.low) }];
    })
    .sort((one, other) => other.narrower - one.narrower);
}
