import { notDefined, type Outcome, ratio } from "../quantity/outcome.ts";

/**
 * How far two orders of the same things agree, −1 to 1: Spearman's rank correlation, with equal values at the mean of their ranks.
 * 1 is the same order, −1 the reverse, about 0 no link. Not defined for fewer than two, or where all are equal.
 * Source: C. Spearman, "The proof and measurement of association between two things" (1904).
 */
export function rankAgreement(ones: readonly number[], others: readonly number[]): Outcome {
  if (ones.length < 2 || ones.length !== others.length) return notDefined("no-observations");
  const [a, b] = [centredRanks(ones), centredRanks(others)];
  return ratio(product(a, b), Math.sqrt(product(a, a) * product(b, b)), "no-variation");
}

/** Each value's rank less the mean rank; equal values share the mean of theirs. */
function centredRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => values.reduce((sum, other) => sum + Math.sign(value - other), 0) / 2);
}

function product(ones: readonly number[], others: readonly number[]): number {
  return ones.reduce((sum, one, index) => sum + one * (others[index] ?? 0), 0);
}
