import { SKILLS, type SkillId } from "../exercise/kinds.ts";
import { type ExerciseSpec, type Level, printSpec } from "../exercise/spec.ts";
import { minutesOf } from "./answer-minutes.ts";
import { type Mastery, masteryOf } from "./mastery.ts";
import { nextExercise } from "./next-exercise.ts";
import { type PracticeTry, triesBySkill } from "./practice-try.ts";

/** As many minutes as one plans for a day. */
const MINUTES = 10;

type Candidate = {
  readonly skill: SkillId;
  readonly mastery: Mastery;
  readonly level: Level;
  /** When it should be reviewed; `null` for what was never seen. */
  readonly due: number | null;
};

/**
 * Exercises for ten minutes: first the skills due before `endOfDay`, the longest overdue first; then new ones, in the
 * order of the lessons; then those least sure. One of each skill, at the level that its evidence speaks for. `chance` (0 to
 * 1) picks the numbers.
 */
export function todaysExercises(
  tries: readonly PracticeTry[],
  due: ReadonlyMap<SkillId, number>,
  endOfDay: number,
  chance: number,
): readonly ExerciseSpec[] {
  const bySkill = triesBySkill(tries);
  const candidates = SKILLS.map((skill): Candidate => {
    const own = bySkill.get(skill) ?? [];
    const mastery = masteryOf(own);
    const level = levelFor(mastery, own.at(-1)?.exercise.level ?? 1);
    return { skill, mastery, level, due: own.length === 0 ? null : (due.get(skill) ?? 0) };
  });
  const isDue = (each: Candidate) => each.due !== null && each.due < endOfDay;
  const ordered = [
    ...candidates.filter(isDue).toSorted((one, other) => (one.due ?? 0) - (other.due ?? 0)),
    ...candidates.filter(({ due: when }) => when === null),
    ...candidates
      .filter((each) => each.due !== null && !isDue(each))
      .toSorted((one, other) => one.mastery.estimate - other.mastery.estimate),
  ];
  const done = tries.map(({ spec }) => spec);
  const specs: ExerciseSpec[] = [];
  let minutes = 0;
  for (const { skill, level } of ordered) {
    const spec = nextExercise(skill, level, done, chance);
    if (minutes + minutesOf(spec.kind) > MINUTES) continue;
    specs.push(spec);
    done.push(printSpec(spec));
    minutes += minutesOf(spec.kind);
    if (minutes >= MINUTES) break;
  }
  return specs;
}

/** The level that a skill's evidence speaks for, given that of its last exercise. */
export function levelFor({ stage }: Mastery, last: Level): Level {
  if (stage === "unseen") return 1;
  if (stage === "solid") return last === 1 ? 2 : 3;
  return stage === "to-mend" && last > 1 ? ((last - 1) as Level) : last;
}

/** How many skills the placement asks about. */
const PLACEMENT = 12;

/** The twelve questions of the placement: skills spread evenly over the lessons, at the usual level. */
export function placementExercises(done: readonly string[], chance: number): readonly ExerciseSpec[] {
  return Array.from({ length: PLACEMENT }, (_, index) => {
    const skill = SKILLS[Math.floor(((index + 0.5) * SKILLS.length) / PLACEMENT)] as SkillId;
    return nextExercise(skill, 2, done, chance);
  });
}
