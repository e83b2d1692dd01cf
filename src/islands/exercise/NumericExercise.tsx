import { useId } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { KindId } from "../../domain/exercise/kinds.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import { exercise as english } from "../../i18n/en/exercise.ts";
import type { FirstText } from "../../i18n/exercise/render-exercise.ts";
import { exercise as french } from "../../i18n/fr/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useExercise } from "./use-exercise.ts";
import { VerdictNote } from "./VerdictNote.tsx";

const WORDS = { fr: french, en: english };

type Props = {
  readonly lesson: string;
  readonly kind: KindId;
  readonly level: Level;
  readonly index: number;
  readonly count: number;
  readonly locale: Locale;
  /** Its first numbers in words, as the page is built. */
  readonly first: FirstText;
};

/** One calculation exercise: a question, an answer field, feedback at the hand, hints, and the worked solution. */
export function NumericExercise({ lesson, kind, level, index, count, locale, first }: Props) {
  const hydrated = useHydrated();
  const words = WORDS[locale];
  const asked = { lesson, kind, level, firstSeed: index, locale };
  const { text, unreadable, isFirst, format, record, verdict, showsSolution, ...act } = useExercise(asked);
  const id = useId();
  const { title, field } = text ? { title: text.title, field: text.fields[0] } : first;
  const statement = text ? text.statement.map((piece) => piece.text).join("") : first.statement;
  const hints = text?.hints.slice(0, record.hints) ?? [];
  const hintCount = text?.hints.length ?? first.hintCount;
  const isMend = verdict !== null && verdict.kind !== "correct";

  return (
    <form
      className="exercise plate"
      onFocus={act.wake}
      onSubmit={(event) => {
        event.preventDefault();
        act.check();
      }}
    >
      <p className="caption">{words.number(index, count)}</p>
      <h3>{title}</h3>
      {/* Other numbers than those the page was built with are on their way. */}
      <p className="exercise-question">{text || isFirst ? statement : "…"}</p>
      <div className="exercise-field">
        <label htmlFor={id}>
          {field?.label} <small>{field?.rounding}</small>
        </label>
        <span className={isMend ? "answer to-mend" : "answer"}>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            readOnly={!hydrated}
            value={record.typed}
            aria-describedby={`${id}-verdict`}
            aria-invalid={isMend || undefined}
            onChange={(event) => act.type(event.target.value)}
          />
          <span aria-hidden="true">{field?.unit}</span>
        </span>
        <button type="submit" className="button" disabled={!hydrated}>
          {words.check}
        </button>
      </div>
      <div id={`${id}-verdict`} role="status">
        {verdict && text && unreadable && (
          <VerdictNote
            verdict={verdict}
            typed={record.typed}
            text={text}
            unreadable={unreadable}
            words={words}
            onChoose={act.check}
            show={(reading) => format.decimal(reading, 3)}
          />
        )}
      </div>
      {hints.length > 0 && (
        <ol className="exercise-hints">
          {hints.map((hint, at) => (
            <li key={words.hintTitle(at + 1)}>
              <strong>{words.hintTitle(at + 1)}</strong> {hint}
            </li>
          ))}
        </ol>
      )}
      {showsSolution && text && (
        <div className="exercise-solution">
          {/* The button that showed it is gone: reading goes on here. */}
          <h4 ref={(title) => title?.focus()} tabIndex={-1}>
            {words.solutionTitle}
          </h4>
          <ol>
            {text.steps.map((step) => (
              <li key={step.id}>
                <span>{step.line}</span>
                <b>{step.result}</b>
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="exercise-help">
        {!showsSolution && (
          <button
            type="button"
            className="text-button"
            disabled={!hydrated}
            aria-disabled={record.hints >= hintCount || undefined}
            onClick={record.hints < hintCount ? act.hint : undefined}
          >
            {record.hints === 0 ? words.hint : words.anotherHint}
          </button>
        )}
        {!showsSolution && (
          <button type="button" className="text-button" disabled={!hydrated} onClick={act.solve}>
            {words.solution}
          </button>
        )}
        <button type="button" className="text-button" disabled={!hydrated} onClick={act.again}>
          {words.otherNumbers}
        </button>
      </p>
    </form>
  );
}
