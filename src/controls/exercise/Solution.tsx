import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { PlayerWords } from "../../i18n/player-words.ts";

type Props = {
  readonly text: ExerciseText;
  readonly words: PlayerWords;
};

/** The worked solution with the exercise's own numbers, and the answer. */
export function Solution({ text, words }: Props) {
  return (
    <div className="exercise-solution" tabIndex={-1}>
      <strong>{words.solutionTitle}</strong>
      <ol>
        {text.steps.map((step) => (
          <li key={step.id}>
            <span>{step.line}</span>
            {step.result !== null && <b>{step.result}</b>}
          </li>
        ))}
      </ol>
      <p>{words.correctText(text.answer)}</p>
    </div>
  );
}
