import { type RandomSource, seededRandom } from "../quantity/random.ts";
import type { Drawn, Exercise } from "./exercise.ts";
import { type FamilyId, KINDS, type KindId, type KindOf } from "./kinds.ts";
import { type ExerciseSpec, type Level, streamSeed } from "./spec.ts";
import { tellsMistakesApart } from "./tells-mistakes-apart.ts";

/** Draws the numbers of one kind at one level. */
export type Draw = (random: RandomSource, level: Level) => Drawn;

/** The generators of a family: the compiler stops when the catalogue names a kind that has none. */
export type FamilyDraws<Family extends FamilyId> = Readonly<Record<KindOf<Family>, Draw>>;

/** Far more drawings than any kind needs: a generator that cannot tell its mistakes apart is a fault, and says so. */
const MOST_DRAWINGS = 2000;

/**
 * The exercise of this spec, by its family's generators. Numbers for which a known mistake would be marked as the right
 * answer, or as another mistake, are drawn again from the same stream; `rejections` counts those.
 */
export function drawFrom(draws: Partial<Record<KindId, Draw>>, spec: ExerciseSpec): Exercise {
  const draw = draws[spec.kind];
  if (!draw) throw new Error(`${spec.kind} is not a kind of the family it was drawn from`);
  const random = seededRandom(streamSeed(spec));
  const { skill, lesson, form } = KINDS[spec.kind];
  for (let rejections = 0; rejections < MOST_DRAWINGS; rejections += 1) {
    const drawn = draw(random, spec.level);
    if (tellsMistakesApart(drawn)) {
      return {
        kind: spec.kind,
        level: spec.level,
        seed: spec.seed,
        ...drawn,
        skill,
        lesson,
        form,
        rejections,
      };
    }
  }
  throw new Error(`${spec.kind}, level ${spec.level}, seed ${spec.seed}: no numbers tell its mistakes apart`);
}
