import type { KindId } from "../../domain/exercise/kinds.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import type { Locale } from "../../i18n/locale.ts";

/** The exercise that stands at one place of a lesson. */
export type LessonExerciseAsked = {
  readonly lesson: string;
  readonly kind: KindId;
  readonly level: Level;
  readonly firstSeed: number;
  readonly locale: Locale;
  /** Where the exercise stands, above its title. */
  readonly caption: string;
};
