import { useEffect, useState } from "react";
import type { SkillId } from "../../domain/exercise/kinds.ts";
import { isEvidence } from "../../domain/practice/practice-try.ts";
import type { PracticeWork } from "../../state/practice/practice-document.ts";

const NONE: ReadonlyMap<SkillId, number> = new Map();

/** When each skill comes back for review. The schedule is fetched once there is something to review. */
export function useReview(works: readonly PracticeWork[]): ReadonlyMap<SkillId, number> {
  const [dates, setDates] = useState(NONE);
  // What is typed changes nothing here: only what counts as evidence does.
  const evidence = works
    .filter(isEvidence)
    .map(({ spec, attempts, hints, solved, revealed }) => [spec, attempts, hints, solved, revealed].join())
    .join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the evidence stands for the works.
  useEffect(() => {
    if (evidence === "") return setDates(NONE);
    let current = true;
    import("../../state/practice/schedule-review.ts").then(
      ({ reviewDates }) => current && setDates(reviewDates(works, (at) => new Date(at).toDateString())),
      // Without the network the map has no dates, and everything else works.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [evidence]);
  return dates;
}

/** How many midnights lie between now and then: 0 is today, or before. */
export function daysUntil(then: number): number {
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((midnight(then) - midnight(Date.now())) / 86_400_000));
}

/** The last moment of today. */
export function endOfToday(): number {
  return new Date().setHours(24, 0, 0, 0);
}
