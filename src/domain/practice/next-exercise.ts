import { KINDS, type KindId, kindsOfSkill, type SkillId } from "../exercise/kinds.ts";
import { parseSpec } from "../exercise/parse-spec.ts";
import { type ExerciseSpec, type Level, printSpec } from "../exercise/spec.ts";

/** Seeds of exercises that nobody chose: short, so that a link can be read aloud. */
const SEEDS = 9999;

/**
 * The next exercise of a skill at a level: of the kind that was asked least, the first of those in the catalogue, with a
 * seed that was not done. `chance` is 0 to 1; the same gives the same exercise.
 */
export function nextExercise(
  skill: SkillId,
  level: Level,
  done: readonly string[],
  chance: number,
): ExerciseSpec {
  const times = new Map<KindId, number>();
  for (const text of done) {
    const spec = parseSpec(text);
    if (spec && KINDS[spec.kind].skill === skill) times.set(spec.kind, (times.get(spec.kind) ?? 0) + 1);
  }
  const [kind] = kindsOfSkill(skill).toSorted(
    (one, other) => (times.get(one) ?? 0) - (times.get(other) ?? 0),
  );
  if (!kind) throw new Error(`${skill} has no exercise`);
  const seen = new Set(done);
  const start = Math.floor(chance * SEEDS);
  for (let step = 0; step < SEEDS; step += 1) {
    const spec = { kind, level, seed: ((start + step) % SEEDS) + 1 };
    if (!seen.has(printSpec(spec))) return spec;
  }
  return { kind, level, seed: start + 1 };
}
