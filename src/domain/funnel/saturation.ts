import { portablePower } from "../quantity/portable-math.ts";
import type { Rate } from "../quantity/rate.ts";
import type { ExposureTraffic } from "../simulation/scenario.ts";
import { effectiveImpressions } from "./reach.ts";

/**
 * Hill curve: x^slope ÷ (x^slope + half^slope), the share of the ceiling reached at x ≥ 0; ½ at `half`, and everywhere
 * when slope is 0. Source: github.com/google/meridian, adstock_hill.
 */
export function hill(x: number, half: number, slope: number): Rate {
  if (slope === 0) return 0.5;
  if (x <= 0) return 0;
  // As a ratio, so that large counts to a large power stay in range.
  return 1 / (1 + portablePower(half / x, slope));
}

/**
 * Hill curve with its half point set between the smallest and largest `x`: half = min + (max − min) × gamma.
 * Source: github.com/facebookexperimental/Robyn, saturation_hill.
 */
export function hillOverRange(x: readonly number[], alpha: number, gamma: number) {
  const [low, high] = [Math.min(...x), Math.max(...x)];
  const inflexion = low * (1 - gamma) + high * gamma;
  return { saturated: x.map((value) => hill(value, inflexion, alpha)), inflexion };
}

/**
 * Clicks of a month's impressions, carried-over ones included: impressions × click-through rate, bent by the
 * channel's response curve. Never more than the impressions.
 */
export function clicksOf(traffic: ExposureTraffic, impressions: number): number {
  const { response, audience, clickThroughRate } = traffic;
  if (response?.kind === "hill") {
    const { halfAt, slope } = response;
    return Math.min(impressions, clickThroughRate * 2 * halfAt * hill(impressions, halfAt, slope));
  }
  if (response?.kind === "frequency" && audience !== undefined) {
    return effectiveImpressions(impressions, audience, response.repeatWorth) * clickThroughRate;
  }
  return impressions * clickThroughRate;
}
