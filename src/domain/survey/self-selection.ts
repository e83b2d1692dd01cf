import type { Rate } from "../quantity/rate.ts";

/**
 * Share of everyone who says yes, given the share among those who answered and how many times as readily those who say yes
 * answer: s ÷ (s + e·(1 − s)). `eagerness` is above zero; at 1 both shares are the same. Bayes' rule.
 */
export function shareBehind(answered: Rate, eagerness: number): Rate {
  return answered / (answered + eagerness * (1 - answered));
}

/** The other way round: the share found among those who answer, when `share` of everyone says yes. */
export function shareFound(share: Rate, eagerness: number): Rate {
  return (eagerness * share) / (eagerness * share + 1 - share);
}
