import { useId } from "react";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { KindId } from "../../domain/exercise/kinds.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import { returns as englishReturn } from "../../i18n/en/exercise/return.ts";
import { shared as englishShared } from "../../i18n/en/exercise/shared.ts";
import { exercise as english } from "../../i18n/en/exercise.ts";
import { renderExercise } from "../../i18n/exercise/render-exercise.ts";
import { returns as frenchReturn } from "../../i18n/fr/exercise/return.ts";
import { shared as frenchShared } from "../../i18n/fr/exercise/shared.ts";
import { exercise as french } from "../../i18n/fr/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useExercise } from "./use-exercise.ts";
import { VerdictNote } from "./VerdictNote.tsx";

const WORDS = { fr: french, en: english };
const FAMILY = { fr: frenchReturn, en: englishReturn };
const SHARED = { fr: frenchShared, en: englishShared };

type Props = {
  readonly lesson: string;
  readonly kind: KindId;
  readonly level: Level;
  readonly index: number;
  readonly count: number;
  readonly locale: Locale;
};

/** One calculation exercise: a question, an answer field, feedback at the hand, hints, and the worked solution. */
export function NumericExercise({ lesson, kind, level, index, count, locale }: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = WORDS[locale];
  const { exercise, record, verdict, showsSolution, ...act } = useExercise(lesson, kind, level, index);
  const id = useId();
  const text = renderExercise(exercise, FAMILY[locale], SHARED[locale], format, locale);
  const [field] = text.fields;
  const hints = text.hints.slice(0, record.hints);
  const isMend = verdict !== null && verdict.kind !== "correct";

  return (
    <form
      className="exercise plate"
      onSubmit={(event) => {
        event.preventDefault();
        act.check();
      }}
    >
      <p className="caption">{words.number(index, count)}</p>
      <h3>{text.title}</h3>
      <p className="exercise-question">{text.statement.map((piece) => piece.text).join("")}</p>
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
        {verdict && (
          <VerdictNote
            verdict={verdict}
            typed={record.typed}
            text={text}
            unreadable={SHARED[locale].unreadable}
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
      {showsSolution && (
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
            aria-disabled={record.hints >= text.hints.length || undefined}
            onClick={record.hints < text.hints.length ? act.hint : undefined}
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
