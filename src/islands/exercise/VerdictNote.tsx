import { MendIcon } from "../../controls/MendIcon.tsx";
import type { Verdict } from "../../domain/exercise/mark/verdict.ts";
import type { SharedExerciseWords } from "../../i18n/exercise/exercise-words.ts";
import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { exercise } from "../../i18n/fr/exercise.ts";

type Props = {
  readonly verdict: Verdict;
  readonly typed: string;
  readonly text: ExerciseText;
  readonly unreadable: SharedExerciseWords["unreadable"];
  readonly words: typeof exercise;
  onChoose(meant: "thousands" | "decimal"): void;
  show(reading: number): string;
};

/** What became of an answer, in words: the mistake by its name, the reason, and the next step. */
export function VerdictNote({ verdict, typed, text, unreadable, words, onChoose, show }: Props) {
  if (verdict.kind === "correct") {
    return (
      <div className="verdict-note is-correct">
        <h4>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m2 8.500 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          {words.correct}
        </h4>
        <p>{words.correctText(text.answer)}</p>
      </div>
    );
  }
  const mistake = verdict.kind === "wrong" && verdict.mistake ? text.mistake(verdict.mistake) : null;
  const title =
    verdict.kind === "almost" ? words.almost : mistake ? words.mendTitle(mistake.title) : words.mend;
  return (
    <div className="verdict-note">
      <h4>
        <MendIcon />
        {title}
      </h4>
      {mistake && (
        <p>
          {mistake.thought} {mistake.why} {mistake.next}
        </p>
      )}
      {verdict.kind === "almost" && <p>{words.almostText}</p>}
      {verdict.kind === "wrong" && !mistake && (
        <>
          <p>{words.unknown}</p>
          <ul>
            {text.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.kind === "unreadable" && <p>{words.unreadable(typed.trim(), unreadable[verdict.why])}</p>}
      {verdict.kind === "empty" && <p>{words.empty}</p>}
      {verdict.kind === "ambiguous" && (
        <p>
          {words.ambiguous(typed.trim())}{" "}
          {(["thousands", "decimal"] as const).map((meant) => (
            <button type="button" className="text-button" key={meant} onClick={() => onChoose(meant)}>
              {show(verdict[meant])}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
