import { isKind, type KindId } from "../exercise/kinds.ts";
import { type ExerciseSpec, LEVELS, type Level } from "../exercise/spec.ts";

/** A sheet of exercises for a class: the same four give the same sheet in every language and browser. */
export type Worksheet = {
  readonly kinds: readonly KindId[];
  readonly level: Level;
  readonly count: number;
  readonly seed: number;
};

/** How many exercises a sheet may have, and its largest seed. */
export const MOST_EXERCISES = 40;
export const LARGEST_SEED = 999_999;

/** The sheet as it stands in a link: `2.8.4711.net-roi.roas`. */
export function printWorksheet({ kinds, level, count, seed }: Worksheet): string {
  return [level, count, seed, ...kinds].join(".");
}

/** The sheet that `text` names; `null` for one that cannot be. */
export function parseWorksheet(text: string): Worksheet | null {
  const [level = "", count = "", seed = "", ...kinds] = text.split(".");
  const whole = (digits: string, most: number) =>
    /^\d{1,6}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= most ? Number(digits) : null;
  const found = LEVELS.find((each) => String(each) === level);
  const [howMany, start] = [whole(count, MOST_EXERCISES), whole(seed, LARGEST_SEED)];
  if (!found || howMany === null || start === null || kinds.length === 0 || !kinds.every(isKind)) return null;
  return { kinds: [...new Set(kinds)] as KindId[], level: found, count: howMany, seed: start };
}

/** The exercises of a sheet: its kinds in turn, each time round with other numbers. */
export function exercisesOf({ kinds, level, count, seed }: Worksheet): readonly ExerciseSpec[] {
  return Array.from({ length: kinds.length === 0 ? 0 : count }, (_, index) => ({
    kind: kinds[index % kinds.length] as KindId,
    level,
    seed: seed + Math.floor(index / kinds.length),
  }));
}
