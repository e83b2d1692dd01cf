import { drawFrom } from "../../domain/exercise/draw-exercise.ts";
import type { Exercise } from "../../domain/exercise/exercise.ts";
import { KINDS, type KindId } from "../../domain/exercise/kinds.ts";
import { LOAD_FAMILY } from "../../domain/exercise/load-family.ts";
import { markAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import type { ExerciseSpec } from "../../domain/exercise/spec.ts";
import type { SharedExerciseWords } from "../../i18n/exercise/exercise-words.ts";
import { LOAD_SHARED_WORDS, LOAD_WORDS } from "../../i18n/exercise/load-words.ts";
import { type ExerciseText, renderExercise } from "../../i18n/exercise/render-exercise.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What draws, words and marks the exercises of one family in one language. */
export type Player = {
  draw(spec: ExerciseSpec): Exercise;
  render(exercise: Exercise, format: NumberFormat): ExerciseText;
  readonly mark: typeof markAnswer;
  readonly unreadable: SharedExerciseWords["unreadable"];
};

/** Fetches the generators and words that a kind needs; this module itself is fetched when a reader first takes up an exercise. */
export async function loadPlayer(kind: KindId, locale: Locale): Promise<Player> {
  const { family } = KINDS[kind];
  const [draws, words, shared] = await Promise.all([
    LOAD_FAMILY[family](),
    LOAD_WORDS[locale][family](),
    LOAD_SHARED_WORDS[locale](),
  ]);
  return {
    draw: (spec) => drawFrom(draws, spec),
    render: (exercise, format) => renderExercise(exercise, words, shared, format, locale),
    mark: markAnswer,
    unreadable: shared.unreadable,
  };
}
