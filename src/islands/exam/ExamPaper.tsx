import { useEffect, useId, useRef, useState } from "react";
import { AnswerForm } from "../../controls/exercise/AnswerForm.tsx";
import type { LoadedExercise } from "../../controls/exercise/load-exercise.ts";
import { Statement } from "../../controls/exercise/Statement.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { type LearnerAnswer, markAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import { printSpec } from "../../domain/exercise/spec.ts";
import { blankAnswer } from "../../domain/practice/blank-answer.ts";
import type { examWords } from "../../i18n/exam-words.ts";
import { renderExercise } from "../../i18n/exercise/render-exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import { playerWords } from "../../i18n/player-words.ts";
import type { PracticeExam } from "../../state/practice/practice-document.ts";
import { HandIn } from "./HandIn.tsx";

type Props = {
  readonly exercises: readonly LoadedExercise[];
  readonly exam: PracticeExam;
  readonly words: ReturnType<typeof examWords>;
  readonly locale: Locale;
  readonly takesFocus: boolean;
  onAnswer(spec: string, answer: LearnerAnswer): void;
  onHandIn(): void;
};

/** One question at a time, in whatever order; nothing is marked before all is handed in. */
export function ExamPaper({ exercises, exam, words, locale, takesFocus, onAnswer, onHandIn }: Props) {
  const format = useFormat(locale);
  const id = useId();
  const names = exercises.map(({ exercise }) => printSpec(exercise));
  const isAnswered = (index: number) => {
    const { exercise } = exercises[index] as LoadedExercise;
    const answer = exam.answers[names[index] ?? ""];
    return answer !== undefined && markAnswer(exercise, answer).verdict.kind !== "empty";
  };
  const firstOpen = names.findIndex((_, index) => !isAnswered(index));
  const [at, setAt] = useState(Math.max(0, firstOpen));
  const title = useRef<HTMLHeadingElement>(null);
  const moves = useRef(takesFocus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each question that is turned to.
  useEffect(() => {
    if (moves.current) title.current?.focus();
  }, [at]);
  const turnTo = (index: number) => {
    moves.current = true;
    setAt(index);
  };

  const { exercise, family, shared } = exercises[at] as LoadedExercise;
  const name = names[at] as string;
  const text = renderExercise(exercise, family, shared, format, locale);
  const save = (answer: LearnerAnswer) => onAnswer(name, answer);
  return (
    <div className="practice-desk">
      <article className="exercise plate" aria-labelledby={`${id}-title`}>
        <p className="caption">{words.question(at + 1, names.length)}</p>
        <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
          {text.title}
        </h2>
        <Statement pieces={text.statement} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (at < names.length - 1) turnTo(at + 1);
          }}
        >
          <AnswerForm
            key={name}
            exercise={exercise}
            given={exam.answers[name] ?? blankAnswer(exercise)}
            marked={null}
            marking={null}
            text={text}
            shared={shared}
            words={playerWords(locale)}
            format={format}
            locale={locale}
            id={`${id}-${at}`}
            onChange={save}
            onCheck={save}
          />
          <p className="exercise-go">
            {at > 0 && (
              <button type="button" className="button quiet" onClick={() => turnTo(at - 1)}>
                {words.previous}
              </button>
            )}
            {at < names.length - 1 && (
              <button type="submit" className="button">
                {words.next}
              </button>
            )}
          </p>
        </form>
      </article>
      <div className="practice-side">
        <nav className="exam-questions" aria-label={words.questions}>
          <ol>
            {names.map((each, index) => (
              <li key={each}>
                <button
                  type="button"
                  aria-label={words.goTo(index + 1, isAnswered(index) ? words.answered : words.open)}
                  aria-current={index === at ? "step" : undefined}
                  className={isAnswered(index) ? "is-answered" : undefined}
                  onClick={() => turnTo(index)}
                >
                  {index + 1}
                </button>
              </li>
            ))}
          </ol>
          <HandIn
            words={words}
            left={names.filter((_, index) => !isAnswered(index)).length}
            onHandIn={onHandIn}
          />
        </nav>
      </div>
    </div>
  );
}
