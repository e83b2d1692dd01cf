import { notDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { countBelow } from "./quantiles.ts";

/**
 * The share of trials with a net ROI of `target` or more, of those that have one (`roi`, smallest first); not defined
 * when none has.
 */
export function chanceOfReaching(roi: Float64Array, target: Rate): Outcome {
  return roi.length === 0 ? notDefined("no-investment") : (roi.length - countBelow(roi, target)) / roi.length;
}
