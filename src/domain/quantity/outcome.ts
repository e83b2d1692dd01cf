/** Why a figure has no value. The words for each reason are in `i18n`. */
export type UndefinedReason =
  | "no-investment"
  | "no-ad-spend"
  | "no-impressions"
  | "no-clicks"
  | "no-leads"
  | "no-sales"
  | "no-margin"
  | "never-breaks-even"
  /** How many people could be reached is not known, so neither is how many were. */
  | "no-audience"
  | "no-new-customers"
  /** Customers who never leave, at no discount: their value has no end. */
  | "endless-value"
  | "no-repeat-purchases"
  /** A profit of this share of revenue asks for more than the margin leaves. */
  | "target-above-margin"
  | "no-duration"
  /** A computed number past what a computer can hold. */
  | "out-of-range"
  | "no-reach"
  | "no-engagement-rate"
  | "no-followers"
  | "no-posts"
  | "no-visits"
  | "no-mentions"
  | "no-opinions"
  | "no-conversions"
  | "no-weeks"
  | "no-observations"
  | "no-variation"
  | "no-difference"
  | "no-touch-dates"
  | "more-than-all-lost"
  | "impossible-rate";

/** A figure that is not defined for these inputs, with the reason: never Infinity, NaN or a silent 0. */
export type NotDefined = { readonly undefined: UndefinedReason };

/** A computed number, or the reason there is none. */
export type Outcome = number | NotDefined;

/** True when the outcome has a number. */
export function isDefined(outcome: Outcome): outcome is number {
  return typeof outcome === "number";
}

/** The outcome that says why there is no number. */
export function notDefined(reason: UndefinedReason): NotDefined {
  return { undefined: reason };
}

/** `numerator ÷ denominator`, or `reason` when the denominator is zero; never infinite. */
export function ratio(numerator: number, denominator: number, reason: UndefinedReason): Outcome {
  return denominator === 0 ? notDefined(reason) : finite(numerator / denominator);
}

/** The number itself; not defined when it is too large to hold (or no number at all). */
export function finite(value: number): Outcome {
  return Number.isFinite(value) ? value : notDefined("out-of-range");
}

/** `change` applied to a defined outcome; a reason passes through. */
export function mapOutcome(outcome: Outcome, change: (value: number) => Outcome): Outcome {
  return isDefined(outcome) ? change(outcome) : outcome;
}
