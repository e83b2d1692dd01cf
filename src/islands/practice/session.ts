import type { PracticeSession, PracticeWork } from "../../state/practice/practice-document.ts";

/** True once an exercise of a run was answered rightly, shown or left. */
export function isDone(spec: string, works: readonly PracticeWork[]): boolean {
  const work = works.find((each) => each.spec === spec);
  return Boolean(work && (work.solved || work.revealed || work.left));
}

/** The first exercise of a run that is not done; `null` when all are. */
export function nextOf({ specs }: PracticeSession, works: readonly PracticeWork[]): string | null {
  return specs.find((spec) => !isDone(spec, works)) ?? null;
}

/** How many exercises of a run were solved. */
export function solvedOf({ specs }: PracticeSession, works: readonly PracticeWork[]): number {
  return works.filter(({ spec, solved, revealed }) => specs.includes(spec) && solved && !revealed).length;
}
