import { type Outcome, ratio } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import type { Sample } from "./sample.ts";

/** What a comparison with people who were not exposed says of those who were. */
export type HoldoutReading = {
  /** Sales that the exposed would have made all the same: people × the unexposed rate. */
  readonly anyway: number;
  /** Sales caused: theirs − `anyway`; below zero where exposure cost sales. */
  readonly caused: number;
  /** λ, the share of their sales that was caused, 0 at least; not defined where nothing was sold. */
  readonly share: Outcome;
};

/**
 * Reads a holdout: sales caused = sales of the exposed − people exposed × conversion rate of the unexposed, and λ = caused ÷
 * sales. It says as much as the two groups are alike, which only drawing them at random sees to. Source:
 * adriennevermorel.com/notes/incrementality-testing-for-attribution.
 */
export function readHoldout({ successes, observations }: Sample, unexposedRate: Rate): HoldoutReading {
  const anyway = observations * unexposedRate;
  const caused = successes - anyway;
  return { anyway, caused, share: ratio(Math.max(0, caused), successes, "no-sales") };
}
