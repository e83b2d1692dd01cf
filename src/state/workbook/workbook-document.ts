import { type Business, emptyBusiness } from "../../domain/business/business.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { EMPTY_PRACTICE, type Practice } from "../practice/practice-document.ts";

/** As many saved plans as a workbook holds: more could not be read back. */
export const MOST_PLANS = 100;

/** Which numbers an exercise of a lesson shows; the work on them is kept with what is practised. */
export type ExerciseRecord = { readonly seed: number };

/** Everything a learner makes. Derived figures are never in it: `domain` computes them from it. */
export type Workbook = {
  readonly version: 3;
  /** First guesses, by lesson, as rates; kept to be compared with what the lesson finds. */
  readonly guesses: Readonly<Record<string, number>>;
  /** The example scenario of each lesson as the learner changed it. */
  readonly examples: Readonly<Record<string, Scenario>>;
  /** What is on the simulator's bench; `null` while it is the sample, untouched. */
  readonly simulator: Plan | null;
  /** Plans saved by name, the latest last. */
  readonly plans: readonly Plan[];
  /** The business that the lessons build on: the learner's own, or one that they work on as theirs. */
  readonly business: Business;
  /** Other businesses, put aside. */
  readonly shelf: readonly Business[];
  /** By `lesson/kind`. */
  readonly exercises: Readonly<Record<string, ExerciseRecord>>;
  /** Work on exercises, in lessons and on the practice page. */
  readonly practice: Practice;
};

export const EMPTY_WORKBOOK: Workbook = {
  version: 3,
  guesses: {},
  examples: {},
  simulator: null,
  plans: [],
  business: emptyBusiness("b1"),
  shelf: [],
  exercises: {},
  practice: EMPTY_PRACTICE,
};
