/** One arm of a comparison: how many saw it, and how many of them did what was hoped. */
export type Sample = {
  /** Whole number, at most `observations`. */
  readonly successes: number;
  readonly observations: number;
};

/** An interval of rates. */
export type RateInterval = { readonly low: number; readonly high: number };
