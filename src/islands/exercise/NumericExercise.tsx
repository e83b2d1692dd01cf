import { useId } from "react";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { ExerciseKindId } from "../../domain/exercise/exercise.ts";
import { exercise as english } from "../../i18n/en/exercise.ts";
import { exercise as french } from "../../i18n/fr/exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { formatExerciseQuantity, formatGivens } from "./format-exercise.ts";
import { useExercise } from "./use-exercise.ts";
import { VerdictNote } from "./VerdictNote.tsx";

const WORDS = { fr: french, en: english };

type Props = {
  readonly lesson: string;
  readonly kind: ExerciseKindId;
  readonly index: number;
  readonly count: number;
  readonly locale: Locale;
};

/** One calculation exercise: a question, an answer field, feedback at the hand, hints, and the worked solution. */
export function NumericExercise({ lesson, kind, index, count, locale }: Props) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = WORDS[locale];
  const { exercise, record, verdict, showsSolution, ...act } = useExercise(lesson, kind, index);
  const id = useId();
  const kindWords = words.kinds[kind];
  const givens = formatGivens(exercise, format, locale);
  const isPercent = exercise.answer.unit === "percent";
  const hints = kindWords.hints.slice(0, record.hints);
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
      <h3>{kindWords.title}</h3>
      <p className="exercise-question">{kindWords.question(givens)}</p>
      <div className="exercise-field">
        <label htmlFor={id}>
          {kindWords.label} <small>{kindWords.rounding}</small>
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
          <span aria-hidden="true">{isPercent ? "%" : format.sign}</span>
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
            answer={formatExerciseQuantity(exercise.answer, format, locale)}
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
              <strong>{words.hintTitle(at + 1)}</strong> {hint(givens)}
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
            {exercise.steps.map((step) => (
              <li key={step.id}>
                <span>{kindWords.steps[step.id]?.(givens)}</span>
                <b>{formatExerciseQuantity(step.result, format, locale)}</b>
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
            aria-disabled={record.hints >= kindWords.hints.length || undefined}
            onClick={record.hints < kindWords.hints.length ? act.hint : undefined}
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
