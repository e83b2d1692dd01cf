import type { Rate } from "../quantity/rate.ts";

/** Chances of each number of successes, from `from` upward; beyond both ends they are below 1e-15 together. */
export type BinomialChances = { readonly from: number; readonly chances: readonly number[] };

/** Standard deviations from the mean that are looked at: beyond them nothing is left. */
const REACH = 9;

/**
 * Chance of each number of successes in `observations` tries that succeed with `rate`: each is the one before times
 * (n − k) ÷ (k + 1) × p ÷ (1 − p), from the likeliest outward, then divided by their sum.
 */
export function binomialChances(observations: number, rate: Rate): BinomialChances {
  if (rate <= 0 || rate >= 1 || observations === 0) {
    return { from: rate >= 1 ? observations : 0, chances: [1] };
  }
  const mean = observations * rate;
  const reach = REACH * Math.sqrt(mean * (1 - rate)) + REACH;
  const from = Math.max(0, Math.floor(mean - reach));
  const to = Math.min(observations, Math.ceil(mean + reach));
  const peak = Math.min(to, Math.floor((observations + 1) * rate));
  const odds = rate / (1 - rate);
  const weights = new Array<number>(to - from + 1).fill(1);
  for (let k = peak + 1; k <= to; k++) {
    weights[k - from] = (weights[k - from - 1] ?? 0) * ((observations - k + 1) / k) * odds;
  }
  for (let k = peak - 1; k >= from; k--) {
    weights[k - from] = ((weights[k - from + 1] ?? 0) * (k + 1)) / (observations - k) / odds;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { from, chances: weights.map((weight) => weight / sum) };
}

/**
 * Successes of campaigns that are the same but for chance: one for each number of `draws`, each in [0, 1). The same draws give the same
 * luck at every size, so that a campaign shown to more people comes nearer to its rate.
 */
export function drawSuccesses(observations: number, rate: Rate, draws: readonly number[]): readonly number[] {
  const { from, chances } = binomialChances(observations, rate);
  let total = 0;
  const reached = chances.map((chance) => {
    total += chance;
    return total;
  });
  return draws.map((draw) => {
    const index = reached.findIndex((sum) => draw < sum);
    return from + (index < 0 ? chances.length - 1 : index);
  });
}

/** Chance that two that are the same, each shown `observations` times at `rate`, differ by `gap` successes or more. */
export function chanceOfGap(observations: number, rate: Rate, gap: number): number {
  const { chances } = binomialChances(observations, rate);
  let within = 0;
  chances.forEach((one, i) => {
    chances.forEach((other, j) => {
      if (Math.abs(i - j) < gap) within += one * other;
    });
  });
  return Math.max(0, 1 - within);
}
