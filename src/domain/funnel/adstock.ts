import { portablePower } from "../quantity/portable-math.ts";
/** Share of an effect that is left 0, 1, … `maxLag` periods later: alphaᵏ; 0⁰ is 1. */
export function geometricWeights(alpha: number, maxLag: number): readonly number[] {
  return Array.from({ length: maxLag + 1 }, (_, lag) => portablePower(alpha, lag));
}

/**
 * Weights (1 − lag/periods)^(1/alpha − 1) for lags 0 to periods − 1: they reach zero at their end.
 * At alpha 0 nothing is carried over. Source: github.com/google/meridian, adstock_hill.
 */
export function binomialWeights(alpha: number, periods: number): readonly number[] {
  return Array.from({ length: periods }, (_, lag) => (1 - lag / periods) ** (1 / alpha - 1));
}

/**
 * Weights rho^((lag − peak)²) for lags 0 to lags − 1, largest at `peak`; normalise them before use.
 * Source: github.com/google/lightweight_mmm, carryover.
 */
export function delayedWeights(rho: number, peak: number, lags: number): readonly number[] {
  return Array.from({ length: lags }, (_, lag) => rho ** ((lag - peak) ** 2));
}

/** The weights divided by their sum, so that carrying over moves an effect without adding to it. */
export function normalised(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? weights : weights.map((weight) => weight / total);
}

/** Each period's effect: Σ over lags of weight[lag] × x[period − lag], nothing before the first period. */
export function carriedOver(x: readonly number[], weights: readonly number[]): readonly number[] {
  return x.map((_, period) =>
    weights.reduce((sum, weight, lag) => sum + (lag > period ? 0 : weight * (x[period - lag] ?? 0)), 0),
  );
}

/**
 * Geometric adstock without normalisation, y[t] = x[t] + theta × y[t − 1], as Robyn counts it: the total grows, by
 * `inflation` = Σy ÷ Σx (1 when x is all zero).
 */
export function geometricAdstock(x: readonly number[], theta: number) {
  let kept = 0;
  const decayed = x.map((value) => {
    kept = value + theta * kept;
    return kept;
  });
  const total = x.reduce((sum, value) => sum + value, 0);
  return { decayed, inflation: total === 0 ? 1 : decayed.reduce((sum, value) => sum + value, 0) / total };
}
