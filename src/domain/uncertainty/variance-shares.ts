import type { InputName } from "../simulation/inputs.ts";
import { firstIndex } from "./first-index.ts";
import { definedBeside } from "./quantiles.ts";
import type { Assumption, Trials } from "./simulate-trials.ts";
import { sortNumbers } from "./sort-numbers.ts";

/** An assumption's normalised squared rank correlation with an outcome. */
export type VarianceShare = {
  readonly input: InputName;
  /** Spearman's rank correlation, −1 to 1: positive when more of the input goes with more of the outcome. */
  readonly rankCorrelation: number;
  /** Its square divided by the sum of all squares: 0 to 1, adding up to 1 over the assumptions. */
  readonly share: number;
};

/**
 * Which assumption matters most: normalised squared rank correlations of what was drawn with `outcome`, largest first.
 * It is a share of the explained variation as far as outcomes rise or fall steadily with inputs drawn independently;
 * an approximation otherwise. Empty when no assumption varies together with the outcome. Trials where the outcome is
 * not defined are left out, as are those past the kept draws.
 */
export function varianceShares(
  assumptions: readonly Assumption[],
  trials: Trials,
  outcome: Float64Array,
): readonly VarianceShare[] {
  const outcomes = outcome.subarray(0, trials.draws[0]?.length ?? 0);
  const outcomeRanks = centredRanks(definedBeside(outcomes, outcomes));
  const correlations = trials.draws.map((draws) =>
    correlation(centredRanks(definedBeside(draws, outcomes)), outcomeRanks),
  );
  const total = correlations.reduce((sum, each) => sum + each * each, 0);
  if (total === 0) return [];
  return assumptions
    .map(({ input }, index) => {
      const rankCorrelation = correlations[index] ?? 0;
      return { input, rankCorrelation, share: (rankCorrelation * rankCorrelation) / total };
    })
    .sort((one, other) => other.share - one.share);
}

/** Each value's rank minus the mean rank; equal values share the mean of theirs. */
export function centredRanks(values: Float64Array): Float64Array {
  // Looked up among the sorted values: several times quicker than sorting the positions by their values.
  const { sorted, firstAt } = sortNumbers(values);
  const ranks = new Float64Array(values.length);
  const middle = (values.length - 1) / 2;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const first = firstAt(value);
    const past = sorted[first + 1] === value ? firstIndex(sorted, (each) => each > value, first) : first + 1;
    ranks[index] = (first + past - 1) / 2 - middle;
  }
  return ranks;
}

/** Pearson's correlation of two centred rows; 0 when one of them does not vary. */
function correlation(one: Float64Array, other: Float64Array): number {
  let [product, oneSquare, otherSquare] = [0, 0, 0];
  for (let index = 0; index < one.length; index += 1) {
    const [a, b] = [one[index] as number, other[index] as number];
    product += a * b;
    oneSquare += a * a;
    otherSquare += b * b;
  }
  return oneSquare === 0 || otherSquare === 0 ? 0 : product / Math.sqrt(oneSquare * otherSquare);
}
