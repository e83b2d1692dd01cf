import { MendIcon } from "../../controls/MendIcon.tsx";
import type { Verdict } from "../../domain/exercise/mark-answer.ts";
import type { exercise } from "../../i18n/fr/exercise.ts";

type Props = {
  readonly verdict: Verdict;
  readonly typed: string;
  readonly answer: string;
  readonly words: typeof exercise;
  onChoose(reading: number): void;
  show(reading: number): string;
};

/** What became of an answer, in words: the mistake by its name, the reason, and the next step. */
export function VerdictNote({ verdict, typed, answer, words, onChoose, show }: Props) {
  if (verdict.kind === "correct") {
    return (
      <div className="verdict-note is-correct">
        <h4>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m2 8.500 4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          {words.correct}
        </h4>
        <p>{words.correctText(answer)}</p>
      </div>
    );
  }
  const mistake = verdict.kind === "wrong" && verdict.mistake ? words.mistakes[verdict.mistake] : null;
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
          {mistake.reason} {mistake.next}
        </p>
      )}
      {verdict.kind === "almost" && <p>{words.almostText}</p>}
      {verdict.kind === "wrong" && !mistake && <p>{words.unknown}</p>}
      {verdict.kind === "unreadable" && <p>{words.unreadable(typed.trim())}</p>}
      {verdict.kind === "empty" && <p>{words.empty}</p>}
      {verdict.kind === "ambiguous" && (
        <p>
          {words.ambiguous(typed.trim())}{" "}
          {[verdict.thousands, verdict.decimal].map((reading) => (
            <button type="button" className="text-button" key={reading} onClick={() => onChoose(reading)}>
              {show(reading)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
