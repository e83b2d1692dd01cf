import type { Rate } from "../quantity/rate.ts";

/** A share as people say it: `count` in every `of`. */
export type NaturalFrequency = { readonly count: number; readonly of: number };

/**
 * The share of `trials` trials as "7 in 10": in tenths, or in hundredths, thousandths … where tenths would say "none"
 * or "all" of what is only nearly so. Exactly none and exactly all are said of the trials themselves.
 */
export function naturalFrequency(share: Rate, trials: number): NaturalFrequency {
  for (let of = 10; of < trials && share > 0 && share < 1; of *= 10) {
    const count = Math.round(share * of);
    if (count > 0 && count < of) return { count, of };
  }
  return { count: Math.round(share * trials), of: trials };
}
