import { normalCdf } from "./normal.ts";
import type { Sample } from "./sample.ts";

/** Longest exact sum; beyond it both posteriors are so nearly normal that the difference is too. */
const LONGEST_SUM = 1_000_000;

/**
 * Probability, 0 to 1, that B's true rate is above A's, from uniform priors: P(Beta(sB+1, fB+1) > Beta(sA+1, fA+1)). Exact closed sum,
 * added up over successes or over failures, whichever are fewer; with more than a million of both, the normal approximation of
 * the difference. 0.5 without any observation: nothing is known. Source: evanmiller.org/bayesian-ab-testing.html.
 */
export function probabilityBBeatsA(a: Sample, b: Sample): number {
  const [failedA, failedB] = [a.observations - a.successes, b.observations - b.successes];
  if (Math.min(a.successes + b.successes, failedA + failedB) > LONGEST_SUM) return normalApproximation(a, b);
  return a.successes + b.successes <= failedA + failedB
    ? sumOverSuccesses(a, b)
    : // B's rate is above A's exactly where A's failure rate is above B's.
      sumOverSuccesses(failuresOf(b), failuresOf(a));
}

// Σ over i < sB+1 of B(αA+i, βA+βB) ÷ ((βB+i)·B(1+i, βB)·B(αA, βA)), each term the one before times a ratio of whole numbers.
function sumOverSuccesses(a: Sample, b: Sample): number {
  const [alphaA, betaA] = [a.successes + 1, a.observations - a.successes + 1];
  const [alphaB, betaB] = [b.successes + 1, b.observations - b.successes + 1];
  // Logarithms, for the first term of a large sample is far below the smallest number.
  let logTerm = 0;
  for (let k = 0; k < alphaA; k++) logTerm += Math.log1p(-betaB / (betaA + betaB + k));
  let sum = 0;
  for (let i = 0; i < alphaB; i++) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(((alphaA + i) / (1 + i)) * ((betaB + i) / (alphaA + betaA + betaB + i)));
  }
  return Math.min(1, sum);
}

function failuresOf({ successes, observations }: Sample): Sample {
  return { successes: observations - successes, observations };
}

function normalApproximation(a: Sample, b: Sample): number {
  const [one, other] = [momentsOf(a), momentsOf(b)];
  return normalCdf((other.mean - one.mean) / Math.sqrt(one.variance + other.variance));
}

function momentsOf({ successes, observations }: Sample): { mean: number; variance: number } {
  const mean = (successes + 1) / (observations + 2);
  return { mean, variance: (mean * (1 - mean)) / (observations + 3) };
}
