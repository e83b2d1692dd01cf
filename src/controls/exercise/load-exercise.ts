import { drawFrom } from "../../domain/exercise/draw-exercise.ts";
import type { Exercise } from "../../domain/exercise/exercise.ts";
import { KINDS } from "../../domain/exercise/kinds.ts";
import { LOAD_FAMILY } from "../../domain/exercise/load-family.ts";
import type { ExerciseSpec } from "../../domain/exercise/spec.ts";
import type { AnyFamilyWords, SharedExerciseWords } from "../../i18n/exercise/exercise-words.ts";
import { LOAD_SHARED_WORDS, LOAD_WORDS } from "../../i18n/exercise/load-words.ts";
import type { Locale } from "../../i18n/locale.ts";

/** An exercise with the words it needs in one language. */
export type LoadedExercise = {
  readonly exercise: Exercise;
  readonly family: AnyFamilyWords;
  readonly shared: SharedExerciseWords;
};

/** Draws an exercise once its family, and its words in one language, have come. */
export async function loadExercise(spec: ExerciseSpec, locale: Locale): Promise<LoadedExercise> {
  const { family } = KINDS[spec.kind];
  const [draws, words, shared] = await Promise.all([
    LOAD_FAMILY[family](),
    LOAD_WORDS[locale][family](),
    LOAD_SHARED_WORDS[locale](),
  ]);
  return { exercise: drawFrom(draws, spec), family: words, shared };
}
