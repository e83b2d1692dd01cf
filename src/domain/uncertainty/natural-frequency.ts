import type { Rate } from "../quantity/rate.ts";

/** A share as people say it: `count` in every `of`. */
export type NaturalFrequency = { readonly count: number; readonly of: number };

/** How far a count in ten may stand from the share it is said of: one point. */
const NEAR = 0.01;

/**
 * The share of `trials` trials as "7 in 10" where that is right within a point, else in hundredths; in thousandths …
 * where hundredths would say "none" or "all" of what is only nearly so. Exactly none and exactly all are said of the
 * trials themselves.
 */
export function naturalFrequency(share: Rate, trials: number): NaturalFrequency {
  for (let of = 10; of < trials && share > 0 && share < 1; of *= 10) {
    const count = Math.round(share * of);
    const isNear = of > 10 || Math.abs(count / of - share) <= NEAR;
    if (isNear && count > 0 && count < of) return { count, of };
  }
  return { count: Math.round(share * trials), of: trials };
}
