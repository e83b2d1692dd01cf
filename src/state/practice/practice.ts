import { computed } from "nanostores";
import { $workbook, savePractice } from "../workbook/workbook.ts";
import {
  MOST_ANSWERS,
  MOST_WORKS,
  type Practice,
  type PracticeExam,
  type PracticeSession,
  type PracticeWork,
} from "./practice-document.ts";

/** What the learner has practised; a part of the workbook. */
export const $practice = computed($workbook, ({ practice }) => practice);

/** An exercise nobody has touched, begun at `at` (milliseconds since 1970). */
export function freshWork(spec: string, at: number): PracticeWork {
  return {
    spec,
    at,
    attempts: 0,
    hints: 0,
    solved: false,
    revealed: false,
    answer: null,
    marked: null,
    shown: false,
    left: false,
  };
}

/** The exercise of this spec as it was left. */
export function workOf({ works }: Practice, spec: string): PracticeWork | null {
  return works.find((work) => work.spec === spec) ?? null;
}

/** Opens an exercise, which begins now if it was never begun. */
export function openExercise(spec: string, now: number): void {
  savePractice((practice) => {
    if (workOf(practice, spec)) return { ...practice, open: spec };
    // Those that were opened and not touched tell nothing, and are not kept.
    const touched = practice.works.filter(
      (work) => work.answer || work.hints > 0 || work.attempts > 0 || work.revealed || work.left,
    );
    return { ...practice, open: spec, works: trimmed([...touched, freshWork(spec, now)]) };
  });
}

/** Changes the work on an exercise that a lesson asks, which is begun with its first change. */
export function workOn(
  spec: string,
  now: number,
  change: (work: PracticeWork) => Partial<PracticeWork>,
): void {
  savePractice((practice) =>
    workOf(practice, spec)
      ? practice
      : { ...practice, works: trimmed([...practice.works, freshWork(spec, now)]) },
  );
  changeWork(spec, change);
}

/** Changes the work on an exercise. */
export function changeWork(spec: string, change: (work: PracticeWork) => Partial<PracticeWork>): void {
  savePractice((practice) => ({
    ...practice,
    works: practice.works.map((work) => (work.spec === spec ? { ...work, ...change(work) } : work)),
  }));
}

/** Begins a run of exercises; `null` ends it. */
export function saveSession(session: PracticeSession | null): void {
  savePractice((practice) => ({ ...practice, session }));
}

/** Keeps where the learner is in the exam; `null` takes it away. */
export function saveExam(exam: PracticeExam | null): void {
  savePractice((practice) => ({ ...practice, exam }));
}

/** Works within what is kept: the oldest go, and older ones keep their result without the answer. */
function trimmed(works: readonly PracticeWork[]): readonly PracticeWork[] {
  const kept = works.slice(-MOST_WORKS);
  const old = kept.length - MOST_ANSWERS;
  return kept.map((work, index) => (index < old ? { ...work, answer: null, marked: null } : work));
}
