import type { Plan } from "../../domain/simulation/plan.ts";

/** The parts of a plan that can be lost one without the others. */
export type PlanPart =
  | "name"
  | "target"
  | "frame"
  | "channels"
  | "investment"
  | "values"
  | "ranges"
  | "moves"
  /** Of a file: the plans that were saved beside the one on the bench. */
  | "saved";

/** Something of a shared plan that could not be read: left out, or the sample's put in its place. */
export type LostPart = {
  readonly kind: "lost";
  readonly part: PlanPart;
  readonly instead: "nothing" | "sample";
};

/** Why a shared plan could not be taken whole. */
export type SharedProblem =
  /** It is no plan of this course. */
  | { readonly kind: "foreign" }
  /** It ends too early: it was cut off on its way. */
  | { readonly kind: "cut-off" }
  /** It is not what was sent: something in it changed on its way. */
  | { readonly kind: "altered" }
  /** Written by a later version of the course than this one. */
  | { readonly kind: "newer-version" }
  /** Too long to be a plan. */
  | { readonly kind: "too-large" }
  /** What reads it could not be fetched. */
  | { readonly kind: "out-of-reach" }
  | LostPart;

/** What could be read of a link or a file: a plan that can be opened, or `null`, and everything that is wrong. */
export type SharedReading = {
  readonly plan: Plan | null;
  /** Plans saved beside it; a file alone has them. */
  readonly saved: readonly Plan[];
  readonly problems: readonly SharedProblem[];
};

/** Nothing could be read, and why. */
export function unread(problem: SharedProblem): SharedReading {
  return { plan: null, saved: [], problems: [problem] };
}
