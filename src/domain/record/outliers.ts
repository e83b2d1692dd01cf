/** Values a stretch needs before one of them can be told from the others. */
const FEWEST = 5;
/** Modified z-score above which a value is looked at again. */
const TOO_FAR = 3.5;
/** With fewer than these the spread is itself a guess, and a value must also be half the median away. */
const MANY = 12;

/**
 * Which values lie far from the others: a modified z-score, 0.6745 × (value − median) ÷ MAD, beyond 3.5 either way; where more than half
 * are equal and the MAD is 0, (value − median) ÷ (1.2533 × mean absolute deviation). None among fewer than five; among fewer than twelve,
 * only one that is also half the median away. Worth a second look, not a verdict. Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993).
 */
export function outliersAmong(values: readonly number[]): readonly number[] {
  if (values.length < FEWEST) return [];
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  const spread = median(distances) / 0.6745 || meanOf(distances) * Math.sqrt(Math.PI / 2);
  const least = values.length < MANY ? Math.abs(middle) / 2 : 0;
  if (spread === 0) return [];
  return distances.flatMap((distance, index) =>
    distance / spread > TOO_FAR && distance > least ? [index] : [],
  );
}

/** The middle value, or the mean of the middle two; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The mean; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
