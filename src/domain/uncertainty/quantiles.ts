import { firstIndex } from "./first-index.ts";
import { sortNumbers } from "./sort-numbers.ts";

/** The definite numbers among `values`, smallest first; "not defined" (`NaN`) left out. */
export function sortedDefined(values: Float64Array): Float64Array {
  return sortNumbers(definedBeside(values, values)).sorted;
}

/** The values beside which the outcome is defined: not `NaN`. */
export function definedBeside(values: Float64Array, outcomes: Float64Array): Float64Array {
  const defined = new Float64Array(outcomes.length);
  let count = 0;
  for (let trial = 0; trial < outcomes.length; trial += 1) {
    if (Number.isNaN(outcomes[trial])) continue;
    defined[count] = values[trial] as number;
    count += 1;
  }
  return defined.subarray(0, count);
}

/**
 * The value under which a share of the numbers lies, between neighbours in proportion; `sorted` is not empty.
 * Source: Hyndman & Fan 1996, definition 7, that of R and of spreadsheets.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const index = Math.floor(position);
  const below = sorted[index] as number;
  const above = sorted[Math.min(index + 1, sorted.length - 1)] as number;
  return below + (above - below) * (position - index);
}

/** How many of the sorted numbers lie strictly under `limit`. */
export function countBelow(sorted: Float64Array, limit: number): number {
  return firstIndex(sorted, (value) => value >= limit);
}

/** How many of the sorted numbers are `limit` or less. */
export function countUpTo(sorted: Float64Array, limit: number): number {
  return firstIndex(sorted, (value) => value > limit);
}
