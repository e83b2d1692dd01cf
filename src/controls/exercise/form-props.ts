import type { Answer } from "../../domain/exercise/exercise.ts";
import type { AnswerForm } from "../../domain/exercise/kinds.ts";
import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import type { Marking } from "../../domain/exercise/mark/verdict.ts";
import type { SharedExerciseWords } from "../../i18n/exercise/exercise-words.ts";
import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { NumberFormat } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { PlayerWords } from "../../i18n/player-words.ts";

/** What every answer form is given: the question, what is answered so far, and what became of the last answer marked. */
export type FormProps<Form extends AnswerForm> = {
  readonly answer: Extract<Answer, { form: Form }>;
  readonly given: Extract<LearnerAnswer, { form: Form }>;
  /** `null` before anything was marked, and once the answer has changed since. */
  readonly marking: Marking | null;
  readonly marked: Extract<LearnerAnswer, { form: Form }> | null;
  readonly text: ExerciseText;
  readonly shared: SharedExerciseWords;
  readonly words: PlayerWords;
  readonly format: NumberFormat;
  readonly locale: Locale;
  /** Id to build ids from. */
  readonly id: string;
  onChange(given: Extract<LearnerAnswer, { form: Form }>): void;
  /** Marks this answer: used when the learner has said which of two readings they meant. */
  onCheck(given: Extract<LearnerAnswer, { form: Form }>): void;
};
