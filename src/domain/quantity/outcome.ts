/** Why a figure has no value. The words for each reason are in `i18n`. */
export type UndefinedReason =
  | "no-investment"
  | "no-ad-spend"
  | "no-impressions"
  | "no-clicks"
  | "no-leads"
  | "no-sales"
  | "no-margin"
  | "never-breaks-even";

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

/** `numerator ÷ denominator`, or `reason` when the denominator is zero. */
export function ratio(numerator: number, denominator: number, reason: UndefinedReason): Outcome {
  return denominator === 0 ? notDefined(reason) : numerator / denominator;
}

/** `change` applied to a defined outcome; a reason passes through. */
export function mapOutcome(outcome: Outcome, change: (value: number) => Outcome): Outcome {
  return isDefined(outcome) ? change(outcome) : outcome;
}
