import type { LoadedExercise } from "../../controls/exercise/load-exercise.ts";
import { Statement } from "../../controls/exercise/Statement.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { printSpec } from "../../domain/exercise/spec.ts";
import { renderExercise } from "../../i18n/exercise/render-exercise.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { WorksheetWords } from "../../i18n/worksheet-words.ts";
import { PrintedQuestion } from "./PrintedQuestion.tsx";

type Props = {
  readonly exercises: readonly LoadedExercise[];
  readonly withAnswers: boolean;
  readonly words: WorksheetWords;
  readonly locale: Locale;
};

/** The sheet as it is printed: questions with room to answer, and the answers on a page of their own when wanted. */
export function PrintedSheet({ exercises, withAnswers, words, locale }: Props) {
  const format = useFormat(locale);
  const sheet = exercises.map(({ exercise, family, shared }) => ({
    exercise,
    name: printSpec(exercise),
    text: renderExercise(exercise, family, shared, format, locale),
  }));
  return (
    <article className="worksheet" aria-labelledby="worksheet-title">
      <h2 id="worksheet-title">{words.sheetTitle}</h2>
      <p className="worksheet-who">
        <span>{words.name}</span>
        <span>{words.date}</span>
      </p>
      <ol className="worksheet-questions">
        {sheet.map(({ exercise, name, text }, index) => (
          <li key={name}>
            <h3>
              {words.exercise(index + 1)} {text.title}
            </h3>
            <Statement pieces={text.statement} />
            <PrintedQuestion answer={exercise.answer} text={text} words={words} name={name} />
          </li>
        ))}
      </ol>
      <p className="worksheet-link caption">{words.reference(location.href)}</p>
      {withAnswers && (
        <section className="worksheet-solutions" aria-labelledby="worksheet-solutions">
          <h2 id="worksheet-solutions">{words.answersTitle}</h2>
          <ol className="worksheet-questions">
            {sheet.map(({ name, text }, index) => (
              <li key={name}>
                <h3>
                  {words.exercise(index + 1)} {text.title}
                </h3>
                <p>
                  <b>{words.answer(text.answer)}</b>
                </p>
                <ul className="worksheet-steps">
                  {text.steps.map((step) => (
                    <li key={step.id}>
                      {step.line}
                      {step.result !== null && <b> = {step.result}</b>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
