/** What a class is asked to guess: a proportion, cents, a month's rank, or a count. */
export type GuessUnit = "rate" | "money" | "months" | "count";

/** The middle of a class's guesses, and the half of them around it; all in the unit guessed. */
export type GuessSpread = { readonly median: number; readonly low: number; readonly high: number };

/**
 * Median of the guesses and their quartiles, between which the middle half lies; `null` when there is none. Between two
 * guesses, a quartile is on the straight line from one to the other (Hyndman and Fan's type 7).
 */
export function guessSpread(guesses: readonly number[]): GuessSpread | null {
  if (guesses.length === 0) return null;
  const sorted = [...guesses].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/**
 * How many of the guesses were near the answer: less than 10 points away for a rate, at most one month for a month,
 * less than a tenth of the answer for money and counts.
 */
export function nearGuesses(guesses: readonly number[], answer: number, unit: GuessUnit): number {
  // Percentages that differ by ten points do so only to within binary fractions.
  const dust = 1e-9;
  const isNear = (guess: number) => {
    const away = Math.abs(guess - answer);
    if (unit === "rate") return away < 0.1 - dust;
    if (unit === "months") return away <= 1 + dust;
    return away < Math.abs(answer) * 0.1 - dust || away < dust;
  };
  return guesses.filter(isNear).length;
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
