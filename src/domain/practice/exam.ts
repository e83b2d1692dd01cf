import { KIND_IDS, KINDS, type KindId } from "../exercise/kinds.ts";
import type { ExerciseSpec } from "../exercise/spec.ts";

/** How many questions the closing exam has, and the share of them to get right to pass it. */
export const EXAM_QUESTIONS = 24;
export const PASS = 0.8;

/** Every lesson is asked about this often at least, as far as it has kinds of exercise. */
const LEAST = 2;
const SEEDS = 9999;

/**
 * How many questions each lesson has, by its number: two at least, one a kind at most, and the rest to the lessons with
 * the most kinds left. So what the course works on most is asked about most, and nothing is left out.
 */
export function examBlueprint(): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  for (const kind of KIND_IDS) kinds.set(KINDS[kind].lesson, (kinds.get(KINDS[kind].lesson) ?? 0) + 1);
  const lessons = [...kinds.keys()].sort((one, other) => one - other);
  const plan = new Map(lessons.map((lesson) => [lesson, Math.min(LEAST, kinds.get(lesson) ?? 0)]));
  const left = (lesson: number) => (kinds.get(lesson) ?? 0) - (plan.get(lesson) ?? 0);
  for (let given = sum([...plan.values()]); given < EXAM_QUESTIONS; given += 1) {
    const [most] = lessons.toSorted((one, other) => left(other) - left(one));
    if (most === undefined || left(most) === 0) break;
    plan.set(most, (plan.get(most) ?? 0) + 1);
  }
  return plan;
}

/**
 * The questions of an exam, lesson by lesson, at the usual level. Within a lesson each skill is asked about before any is
 * again. `chance` (0 to 1) decides which kinds and which numbers: another gives another exam.
 */
export function examExercises(chance: number): readonly ExerciseSpec[] {
  const start = Math.floor(chance * SEEDS);
  return [...examBlueprint()].flatMap(([lesson, count]) => {
    const kinds = bySkillInTurn(KIND_IDS.filter((kind) => KINDS[kind].lesson === lesson));
    return Array.from({ length: count }, (_, index) => ({
      kind: kinds[(start + index) % kinds.length] as KindId,
      level: 2 as const,
      seed: ((start + index * 101 + lesson) % SEEDS) + 1,
    }));
  });
}

/** What an exam came to: points earned, of how many, and whether that passes. A question's parts share its one point. */
export function gradeExam(credits: readonly { readonly earned: number; readonly of: number }[]): {
  readonly earned: number;
  readonly of: number;
  readonly share: number;
  readonly passed: boolean;
} {
  const earned = sum(credits.map((credit) => credit.earned / credit.of));
  const share = credits.length === 0 ? 0 : earned / credits.length;
  // Thirds add up with a trace in the last digits.
  return { earned, of: credits.length, share, passed: share >= PASS - 1e-9 };
}

/** Kinds in an order in which a skill comes again only after all others have. */
function bySkillInTurn(kinds: readonly KindId[]): readonly KindId[] {
  const turn = (kind: KindId) =>
    kinds.filter((other) => KINDS[other].skill === KINDS[kind].skill).indexOf(kind);
  return kinds.toSorted((one, other) => turn(one) - turn(other));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
