import { useStore } from "@nanostores/react";
import { useEffect, useMemo } from "react";
import { $fragment, setFragment } from "../../adapters/page/fragment.ts";
import { KINDS, type SkillId } from "../../domain/exercise/kinds.ts";
import { parseSpec } from "../../domain/exercise/parse-spec.ts";
import { type ExerciseSpec, type Level, printSpec } from "../../domain/exercise/spec.ts";
import { type Mastery, masteryOf } from "../../domain/practice/mastery.ts";
import { nextExercise } from "../../domain/practice/next-exercise.ts";
import { triesBySkill } from "../../domain/practice/practice-try.ts";
import { $practice, changeWork, freshWork, openExercise, workOf } from "../../state/practice/practice.ts";
import { EMPTY_PRACTICE, type PracticeWork } from "../../state/practice/practice-document.ts";

/** A number that nobody can foresee, 0 to 1: exercises get their seeds from it, and nothing else does. */
export function chance(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}

/** Goes to an exercise; the address names it, so that it can be sent, reloaded and gone back from. */
export function goTo(spec: ExerciseSpec | null, replaces = false): void {
  setFragment(spec ? printSpec(spec) : "", replaces);
}

/** What the practice page shows: the exercise that the address names, the work on it, and what all work amounts to. */
export function usePractice() {
  const practice = useStore($practice, { ssr: () => EMPTY_PRACTICE });
  const fragment = useStore($fragment, { ssr: () => "" });
  const spec = parseSpec(fragment);
  const name = spec && printSpec(spec);
  useEffect(() => {
    if (name !== null) openExercise(name, Date.now());
  }, [name]);
  const masteries = useMemo(() => {
    const bySkill = triesBySkill(practice.works);
    return (skill: SkillId): Mastery => masteryOf(bySkill.get(skill) ?? []);
  }, [practice.works]);
  const work: PracticeWork | null = name === null ? null : (workOf(practice, name) ?? freshWork(name, 0));

  return {
    practice,
    spec,
    name,
    work,
    masteries,
    isBadAddress: fragment !== "" && spec === null,
    change: (change: (before: PracticeWork) => Partial<PracticeWork>) => {
      if (name !== null) changeWork(name, change);
    },
    /** An exercise of a skill that was not done yet. */
    practise: (skill: SkillId, level: Level, replaces = false) => {
      const done = practice.works.map(({ spec: each }) => each);
      goTo(nextExercise(skill, level, done, chance()), replaces);
    },
    skill: spec && KINDS[spec.kind].skill,
  };
}
