/** Unit of a given or an answer: money in cents, percent as a rate, hours and orders as counts. */
export type ExerciseUnit = "money" | "price" | "percent" | "hours" | "count";

export type ExerciseQuantity = { readonly value: number; readonly unit: ExerciseUnit };

/** A wrong line of reasoning that a learner is known to follow. Its words are in `i18n`. */
export type MistakeId =
  | "gross-for-net"
  | "revenue-for-margin"
  | "forgotten-staff-time"
  | "divided-by-revenue"
  | "divided-by-value"
  | "missing-times-100"
  | "swapped-terms"
  | "hours-as-money"
  | "ads-only";

/** The number that a known mistake leads to, in the unit of the answer. */
export type AnticipatedMistake = { readonly id: MistakeId; readonly value: number };

/** One line of the worked solution: what it computes, and its result. */
export type SolutionStep = { readonly id: string; readonly result: ExerciseQuantity };

/** An exercise with its numbers drawn: the same kind and seed give the same exercise in every language. */
export type Exercise = {
  readonly kind: ExerciseKindId;
  readonly seed: number;
  readonly givens: Readonly<Record<string, ExerciseQuantity>>;
  readonly answer: ExerciseQuantity;
  readonly mistakes: readonly AnticipatedMistake[];
  readonly steps: readonly SolutionStep[];
};

export type ExerciseKindId = "net-roi" | "full-investment" | "roi-from-sales";
