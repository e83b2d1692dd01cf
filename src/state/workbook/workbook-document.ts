import type { Plan } from "../../domain/simulation/plan.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";

/** As many saved plans as a workbook holds: more could not be read back. */
export const MOST_PLANS = 100;

/** One exercise as the learner left it: its seed, what is typed, and whether it was solved, with how many tries. */
export type ExerciseRecord = {
  readonly seed: number;
  readonly typed: string;
  readonly attempts: number;
  readonly hints: number;
  readonly solved: boolean;
};

/** Everything a learner makes. Derived figures are never in it: `domain` computes them from it. */
export type Workbook = {
  readonly version: 2;
  /** First guesses, by lesson, as rates; kept to be compared with what the lesson finds. */
  readonly guesses: Readonly<Record<string, number>>;
  /** The example scenario of each lesson as the learner changed it. */
  readonly examples: Readonly<Record<string, Scenario>>;
  /** What is on the simulator's bench; `null` while it is the sample, untouched. */
  readonly simulator: Plan | null;
  /** Plans saved by name, the latest last. */
  readonly plans: readonly Plan[];
  /** The learner's own business, month by month; `null` until they fill in a figure. */
  readonly own: Scenario | null;
  /** By `lesson/kind`. */
  readonly exercises: Readonly<Record<string, ExerciseRecord>>;
};

export const EMPTY_WORKBOOK: Workbook = {
  version: 2,
  guesses: {},
  examples: {},
  simulator: null,
  plans: [],
  own: null,
  exercises: {},
};
