import type { ReactNode } from "react";
import type { Verdict } from "../../domain/exercise/mark/verdict.ts";
import type { SharedExerciseWords } from "../../i18n/exercise/exercise-words.ts";
import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { PlayerWords } from "../../i18n/player-words.ts";
import { MendIcon } from "../MendIcon.tsx";
import { VerdictIcon } from "./VerdictIcon.tsx";
import { isToMend, verdictTitle } from "./verdict-words.ts";

type Props = {
  readonly verdict: Verdict;
  /** What was typed, where a number was. */
  readonly typed?: string;
  readonly text: ExerciseText;
  readonly shared: SharedExerciseWords;
  readonly words: PlayerWords;
  readonly id?: string;
  /** Said instead of the usual words of the verdict. */
  readonly instead?: Partial<Record<Verdict["kind"], string>>;
  onChoose?(meant: "thousands" | "decimal"): void;
  show?(reading: number): string;
};

/** What became of an answer, in words: the mistake by its name, the reason, and the next step. */
export function VerdictNote({ id, verdict, text, words, ...rest }: Props): ReactNode {
  const toMend = isToMend(verdict) || verdict.kind === "empty";
  const title = verdictTitle(verdict, text, words) || words.mend;
  return (
    <div id={id} className={toMend ? "verdict-note" : "verdict-note is-correct"}>
      <p className="verdict-title">
        {toMend ? <MendIcon /> : <VerdictIcon isCarried={verdict.kind === "carried"} />}
        {title}
      </p>
      <Reason verdict={verdict} text={text} words={words} {...rest} />
    </div>
  );
}

function Reason({
  verdict,
  typed = "",
  text,
  shared,
  words,
  instead = {},
  onChoose,
  show,
}: Props): ReactNode {
  const said = instead[verdict.kind];
  if (said !== undefined) return said && <p>{said}</p>;
  switch (verdict.kind) {
    case "correct":
      return <p>{words.correctText(text.answer)}</p>;
    case "carried":
      return <p>{words.carriedText}</p>;
    case "almost":
      return <p>{words.almostText}</p>;
    case "empty":
      return <p>{words.empty}</p>;
    case "unreadable":
      return (
        <p>
          {typed
            ? words.unreadable(typed.trim(), shared.unreadable[verdict.why])
            : shared.unreadable[verdict.why]}
        </p>
      );
    case "ambiguous":
      return (
        <p>
          {words.ambiguous(typed.trim())}{" "}
          {(["thousands", "decimal"] as const).map((meant) => (
            <button type="button" className="text-button" key={meant} onClick={() => onChoose?.(meant)}>
              {show?.(verdict[meant])}
            </button>
          ))}
        </p>
      );
    case "wrong": {
      const mistake = verdict.mistake ? text.mistake(verdict.mistake) : null;
      if (mistake) {
        return (
          <p>
            {mistake.thought} {mistake.why} <strong>{mistake.next}</strong>
          </p>
        );
      }
      return (
        <>
          <p>{words.notKnown}</p>
          <ul>
            {text.checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      );
    }
  }
}
