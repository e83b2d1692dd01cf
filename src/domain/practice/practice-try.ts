import { KINDS, type SkillId } from "../exercise/kinds.ts";
import { parseSpec } from "../exercise/parse-spec.ts";
import type { ExerciseSpec } from "../exercise/spec.ts";

/** What is known of one exercise that a learner worked on. Hints take nothing off a result; they are kept because they tell something. */
export type PracticeTry = {
  /** As `printSpec` writes it. */
  readonly spec: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  /** Answers that were marked. */
  readonly attempts: number;
  readonly hints: number;
  readonly solved: boolean;
  /** The worked solution was asked for before a right answer was given. */
  readonly revealed: boolean;
};

/** True once a try tells something of what its learner can do. */
export function isEvidence({ attempts, revealed }: PracticeTry): boolean {
  return attempts > 0 || revealed;
}

const HINT_COST = 0.15;

/**
 * What a try shows, 0 to 1: all for a right answer at first go and alone, less for each hint (0.15, at most 0.45), half as
 * much for one that was mended, nothing for one that was left or shown.
 */
export function evidenceOf({ attempts, hints, solved, revealed }: PracticeTry): number {
  if (!solved || revealed) return 0;
  const alone = 1 - Math.min(3, hints) * HINT_COST;
  return attempts <= 1 ? alone : alone / 2;
}

/** Tries that are evidence, oldest first, with the specs that still exist, by skill. */
export function triesBySkill<Try extends PracticeTry>(
  tries: readonly Try[],
): ReadonlyMap<SkillId, readonly (Try & { readonly exercise: ExerciseSpec })[]> {
  const bySkill = new Map<SkillId, (Try & { exercise: ExerciseSpec })[]>();
  for (const each of tries.filter(isEvidence).toSorted((one, other) => one.at - other.at)) {
    const exercise = parseSpec(each.spec);
    if (!exercise) continue;
    const { skill } = KINDS[exercise.kind];
    bySkill.set(skill, [...(bySkill.get(skill) ?? []), { ...each, exercise }]);
  }
  return bySkill;
}
