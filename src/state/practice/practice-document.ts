import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import type { PracticeTry } from "../../domain/practice/practice-try.ts";

/** One exercise as the learner left it. */
export type PracticeWork = PracticeTry & {
  /** What is filled in now; `null` before anything is, or once it is too old to matter. */
  readonly answer: LearnerAnswer | null;
  /** The answer that was marked last. */
  readonly marked: LearnerAnswer | null;
  /** The worked solution is open. */
  readonly shown: boolean;
  /** The learner went on to the next one. */
  readonly left: boolean;
};

/** A run of exercises that belong together: today's ten minutes, or the placement. */
export type PracticeSession = {
  readonly purpose: "today" | "placement";
  readonly startedAt: number;
  readonly specs: readonly string[];
};

/** An exam under way or finished: answers by spec, marked once it is handed in. */
export type PracticeExam = {
  readonly startedAt: number;
  readonly specs: readonly string[];
  readonly answers: Readonly<Record<string, LearnerAnswer>>;
  /** When it was handed in. */
  readonly finishedAt: number | null;
};

/** Everything that practice keeps. What follows from it (mastery, what is due) is computed, never kept. */
export type Practice = {
  /** Oldest first; each spec once. */
  readonly works: readonly PracticeWork[];
  /** Spec of the exercise that was open last. */
  readonly open: string | null;
  readonly session: PracticeSession | null;
  readonly exam: PracticeExam | null;
};

export const EMPTY_PRACTICE: Practice = { works: [], open: null, session: null, exam: null };

/** How many exercises are kept, and of how many the answers. */
export const MOST_WORKS = 800;
export const MOST_ANSWERS = 60;
