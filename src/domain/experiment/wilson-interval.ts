import { type NotDefined, notDefined } from "../quantity/outcome.ts";
import type { RateInterval, Sample } from "./sample.ts";

/** z of a two-sided 95 % interval: the normal quantile of 0.975, written out so that an interval needs no more than this. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson score interval of a rate: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n). It stays between 0 and 1, and holds for small
 * samples and for rates of 0 or 1. Not defined without observations. Source: Wilson (1927), J. Am. Stat. Assoc. 22.
 */
export function wilsonInterval({ successes, observations }: Sample, z = Z_95): RateInterval | NotDefined {
  if (observations === 0) return notDefined("no-observations");
  const rate = successes / observations;
  const square = (z * z) / observations;
  const center = (rate + square / 2) / (1 + square);
  const reach =
    (z * Math.sqrt((rate * (1 - rate)) / observations + square / observations / 4)) / (1 + square);
  return {
    // With no success, or no failure, the bound is exact: rounding must not leave 1e-18 in its place.
    low: successes === 0 ? 0 : center - reach,
    high: successes === observations ? 1 : center + reach,
  };
}
