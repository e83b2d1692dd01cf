import { type ReactNode, useEffect, useRef } from "react";
import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { PlayerWords } from "../../i18n/player-words.ts";
import { Solution } from "./Solution.tsx";

type Props = {
  readonly text: ExerciseText;
  readonly words: PlayerWords;
  /** How many hints were taken. */
  readonly taken: number;
  readonly showsSolution: boolean;
  /** Of the heading. */
  readonly level: 3 | 4;
  onHint(): void;
  onSolution(): void;
};

/** Hints, one rung at a time, and the worked solution as the last. Each is asked for; none costs anything. */
export function HintLadder({
  text,
  words,
  taken,
  showsSolution,
  level,
  onHint,
  onSolution,
}: Props): ReactNode {
  const Heading = `h${level}` as const;
  const { hints } = text;
  const list = useRef<HTMLOListElement>(null);
  const asked = useRef<string | null>(null);
  // The button that asked is gone: reading goes on at what took its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what was asked for has come.
  useEffect(() => {
    if (asked.current !== null) list.current?.querySelector<HTMLElement>(asked.current)?.focus();
    asked.current = null;
  }, [taken, showsSolution]);
  const ask = (what: () => void, place: string) => () => {
    asked.current = place;
    what();
  };
  return (
    // Among a lesson's exercises it is no landmark: there would be several of one name.
    <section className="ladder" aria-label={level === 3 ? words.ladder : undefined}>
      <Heading>{words.ladder}</Heading>
      <p className="form-note">{words.ladderNote}</p>
      <ol ref={list}>
        {hints.map((hint, index) => {
          const name = words.hintOf(index + 1, hints.length);
          const isTaken = index < taken;
          return (
            <li key={name} className={isTaken ? "is-taken" : index > taken ? "is-later" : undefined}>
              {isTaken && (
                <div tabIndex={-1} data-hint={index + 1}>
                  <strong>{name}</strong>
                  <p>{hint}</p>
                </div>
              )}
              {index === taken && (
                <button
                  type="button"
                  className="text-button"
                  onClick={ask(onHint, `[data-hint="${index + 1}"]`)}
                >
                  {name}
                </button>
              )}
              {index > taken && <span>{name}</span>}
            </li>
          );
        })}
        <li className={showsSolution ? "is-taken" : undefined}>
          {showsSolution ? (
            <Solution text={text} words={words} />
          ) : (
            <button type="button" className="text-button" onClick={ask(onSolution, ".exercise-solution")}>
              {words.solution}
            </button>
          )}
        </li>
      </ol>
    </section>
  );
}
