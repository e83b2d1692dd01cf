import { useEffect, useRef, useState } from "react";
import type { LoadedExercise } from "../../controls/exercise/load-exercise.ts";
import { useFormat } from "../../controls/use-format.ts";
import { markAnswer } from "../../domain/exercise/mark/mark-answer.ts";
import { printSpec } from "../../domain/exercise/spec.ts";
import { gradeExam } from "../../domain/practice/exam.ts";
import type { examWords } from "../../i18n/exam-words.ts";
import { renderExercise } from "../../i18n/exercise/render-exercise.ts";
import { LANGUAGE_TAG, type Locale } from "../../i18n/locale.ts";
import type { PracticeExam } from "../../state/practice/practice-document.ts";

type Props = {
  readonly exercises: readonly LoadedExercise[];
  readonly exam: PracticeExam;
  readonly words: ReturnType<typeof examWords>;
  readonly locale: Locale;
  readonly takesFocus: boolean;
  readonly finishedAt: number;
  readonly practicePath: string;
  onRetake(): void;
};

/** What an exam came to, question by question, and the statement that one may print of it. */
export function ExamResult({ exercises, exam, words, locale, ...rest }: Props) {
  const format = useFormat(locale);
  const [name, setName] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const { takesFocus } = rest;
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const rows = exercises.map(({ exercise, family, shared }) => {
    const spec = printSpec(exercise);
    const answer = exam.answers[spec];
    const credit = answer ? markAnswer(exercise, answer).credit : { earned: 0, of: 1 };
    const { title: heading } = renderExercise(exercise, family, shared, format, locale);
    return { spec, exercise, credit, heading };
  });
  const grade = gradeExam(rows.map(({ credit }) => credit));
  const score = words.score(format.decimal(grade.earned, 1), grade.of, format.percent(grade.share));
  const date = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { dateStyle: "long" }).format(rest.finishedAt);
  return (
    <div className="exam-result">
      <section className="plate exam-score">
        <h2 tabIndex={-1} ref={title}>
          {grade.passed ? words.passed : words.notPassed}
        </h2>
        <p>
          {score} {!grade.passed && words.need}
        </p>
        <p className="exercise-go">
          <button type="button" className={grade.passed ? "button quiet" : "button"} onClick={rest.onRetake}>
            {words.retake}
          </button>
        </p>
      </section>
      {grade.passed && (
        <section className="plate statement" aria-labelledby="statement-title">
          <label className="statement-name">
            <span>{words.yourName}</span>
            <input
              type="text"
              autoComplete="name"
              maxLength={80}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <h2 id="statement-title">{words.statement}</h2>
          <p>{words.says(name.trim() || words.nobody, score.replace(/\.$/, ""), date)}</p>
          <p>{words.certifies}</p>
          <p>{words.certifiesNot}</p>
          <p className="caption">{words.reference(rows[0]?.spec ?? "")}</p>
          <p className="exercise-go">
            <button type="button" className="button" onClick={() => print()}>
              {words.print}
            </button>
          </p>
        </section>
      )}
      <section className="exam-rows" aria-labelledby="exam-rows-title">
        <h2 id="exam-rows-title">{words.byQuestion}</h2>
        <table>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{words.review}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ spec, exercise, credit, heading }, index) => (
              <tr key={spec}>
                <th scope="row">
                  {index + 1}. {heading}
                </th>
                <td>{exercise.lesson}</td>
                <td>{credit.of === 1 ? credit.earned : `${credit.earned}/${credit.of}`}</td>
                <td>
                  <a href={`${rest.practicePath}#${spec}`} aria-label={words.reviewOf(heading)}>
                    {words.review}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
