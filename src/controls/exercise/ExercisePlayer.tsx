import { type ReactNode, useId, useRef } from "react";
import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import { markAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import { isAttempt } from "../../domain/exercise/mark/verdict.ts";
import { blankAnswer } from "../../domain/practice/blank-answer.ts";
import { renderExercise } from "../../i18n/exercise/render-exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { PlayerWords } from "../../i18n/player-words.ts";
import type { PracticeWork } from "../../state/practice/practice-document.ts";
import { useFormat } from "../use-format.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { HintLadder } from "./HintLadder.tsx";
import type { LoadedExercise } from "./load-exercise.ts";
import { Statement } from "./Statement.tsx";

type Props = {
  readonly loaded: LoadedExercise;
  readonly work: PracticeWork;
  readonly words: PlayerWords;
  readonly locale: Locale;
  /** Where the exercise stands, above its title. */
  readonly caption: string;
  /** Of the exercise's heading. */
  readonly level: 2 | 3;
  /** Hints beside the sheet, or on it, as among a lesson's text. */
  readonly layout?: "desk" | "sheet";
  /** True while the page is built: nobody would hear an answer yet. */
  readonly isHeld?: boolean;
  readonly nextLabel: string;
  readonly skipLabel: string;
  /** Below the ladder of hints. */
  readonly aside?: ReactNode;
  onWork(change: (work: PracticeWork) => Partial<PracticeWork>): void;
  onNext(): void;
};

/** An exercise on its sheet, in whatever form it is answered, with its ladder of hints beside it. */
export function ExercisePlayer({ loaded, work, words, locale, caption, level, ...rest }: Props) {
  const { exercise, family, shared } = loaded;
  const format = useFormat(locale);
  const id = useId();
  const next = useRef<HTMLButtonElement>(null);
  const text = renderExercise(exercise, family, shared, format, locale);
  const given = work.answer ?? blankAnswer(exercise);
  const marking = work.marked && markAnswer(exercise, work.marked);
  // A step or an item keeps its verdict while others are changed; whatever is one answer loses it.
  const stands = marking && (hasParts(given) || isSame(given, work.marked)) ? marking : null;
  const isDone = work.solved || work.revealed;
  const Heading = `h${level}` as const;

  const check = (answer: LearnerAnswer) => {
    const { verdict } = markAnswer(exercise, answer);
    const isNew = !isSame(answer, work.marked);
    const isRight = verdict.kind === "correct";
    rest.onWork((before) => ({
      answer,
      marked: answer,
      // What is tried after the right answer is play, and tells nothing new.
      attempts: before.attempts + (isNew && isAttempt(verdict) && !before.solved ? 1 : 0),
      solved: before.solved || isRight,
    }));
    if (isRight) next.current?.focus();
  };

  const ladder = (
    <HintLadder
      text={text}
      words={words}
      taken={Math.min(work.hints, text.hints.length)}
      showsSolution={work.shown}
      level={level === 2 ? 3 : 4}
      onHint={() => rest.onWork(({ hints }) => ({ hints: hints + 1 }))}
      onSolution={() =>
        rest.onWork(({ solved, revealed }) => ({ shown: true, revealed: revealed || !solved }))
      }
    />
  );
  const isOnSheet = rest.layout === "sheet";

  return (
    <>
      <article
        className={isOnSheet ? "exercise plate on-sheet" : "exercise plate"}
        aria-labelledby={`${id}-title`}
      >
        <p className="caption">{caption}</p>
        <Heading id={`${id}-title`} tabIndex={-1} data-exercise-title>
          {text.title}
        </Heading>
        <Statement pieces={text.statement} />
        <fieldset className="exercise-hold" role="presentation" disabled={rest.isHeld}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              check(given);
            }}
          >
            <AnswerForm
              exercise={exercise}
              given={given}
              marked={work.marked}
              marking={stands}
              text={text}
              shared={shared}
              words={words}
              format={format}
              locale={locale}
              id={id}
              onChange={(answer) => rest.onWork(() => ({ answer }))}
              onCheck={check}
            />
            <p className="exercise-go">
              <button type="submit" className={isDone ? "button quiet" : "button"}>
                {work.attempts > 0 && !work.solved ? words.checkAgain : words.check}
              </button>
              <button
                type="button"
                ref={next}
                className={isDone ? "button" : "text-button"}
                // Held down, Enter would answer one exercise and go past the next.
                onKeyDown={(event) => event.repeat && event.preventDefault()}
                onClick={rest.onNext}
              >
                {isDone ? rest.nextLabel : rest.skipLabel}
              </button>
            </p>
          </form>
          {isOnSheet && ladder}
        </fieldset>
      </article>
      {!isOnSheet && (
        <div className="practice-side">
          {ladder}
          {rest.aside}
        </div>
      )}
    </>
  );
}

function hasParts({ form }: LearnerAnswer): boolean {
  return form === "chain" || form === "bins";
}

function isSame(one: LearnerAnswer | null, other: LearnerAnswer | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
