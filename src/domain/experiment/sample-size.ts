import { isDefined, type NotDefined, notDefined, type Outcome } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { normalQuantile } from "./normal.ts";
import type { Sample } from "./sample.ts";

/** How sure a test must be. */
export type TestDemands = {
  /** Chance of seeing a difference where there is none (two-sided), usually 0.05. */
  readonly alpha: Rate;
  /** Chance of seeing the difference if it is there, usually 0.8. */
  readonly power: Rate;
};

export const USUAL_DEMANDS: TestDemands = { alpha: 0.05, power: 0.8 };

/**
 * Observations each arm needs to tell `baseline` from `baseline + difference` (rates; the difference in points, up or down), raised to
 * a whole number: (z₁₋α/₂·√(2p̄q̄) + z_power·√(p₁q₁+p₂q₂))² ÷ difference². Not defined for no difference, or for a rate outside 0 to 1.
 * Source: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), without continuity correction.
 */
export function sampleSizePerArm(
  baseline: Rate,
  difference: Rate,
  { alpha, power } = USUAL_DEMANDS,
): Outcome {
  const other = baseline + difference;
  const areRates = [baseline, other].every((rate) => rate >= 0 && rate <= 1);
  if (!areRates || !(alpha > 0 && alpha < 1 && power > 0 && power < 1)) return notDefined("impossible-rate");
  if (difference === 0) return notDefined("no-difference");
  const mean = (baseline + other) / 2;
  const ifEqual = normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean));
  const ifDifferent = normalQuantile(power) * Math.sqrt(baseline * (1 - baseline) + other * (1 - other));
  const needed = ((ifEqual + ifDifferent) / difference) ** 2;
  return Number.isFinite(needed) ? Math.ceil(needed) : notDefined("no-difference");
}

/** How many more observations each arm would need. */
export type ObservationsToGo = {
  /** Observations an arm needs in all. */
  readonly perArm: number;
  readonly moreA: number;
  readonly moreB: number;
};

/**
 * Observations still missing in each arm to tell the difference seen so far, taken for the true one: 0 when there are enough.
 * A plan, not a licence to stop as soon as p is small. Not defined when an arm is empty or the rates are equal.
 */
export function observationsToGo(
  a: Sample,
  b: Sample,
  demands = USUAL_DEMANDS,
): ObservationsToGo | NotDefined {
  if (a.observations === 0 || b.observations === 0) return notDefined("no-observations");
  const rateA = a.successes / a.observations;
  const difference = b.successes / b.observations - rateA;
  const perArm = sampleSizePerArm(rateA, difference, demands);
  if (!isDefined(perArm)) return perArm;
  return {
    perArm,
    moreA: Math.max(0, perArm - a.observations),
    moreB: Math.max(0, perArm - b.observations),
  };
}
