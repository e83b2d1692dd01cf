import type { ReactNode } from "react";
import { PointBars } from "../../controls/exercise/forms/PointBars.tsx";
import { PointLine } from "../../controls/exercise/forms/PointLine.tsx";
import type { Answer } from "../../domain/exercise/exercise.ts";
import type { ExerciseText } from "../../i18n/exercise/render-exercise.ts";
import type { WorksheetWords } from "../../i18n/worksheet-words.ts";

type Props = {
  readonly answer: Answer;
  readonly text: ExerciseText;
  readonly words: WorksheetWords;
  /** Tells this question's boxes from the others'. */
  readonly name: string;
};

/** Where an answer is written on paper, by its form. */
export function PrintedQuestion({ answer, text, words, name }: Props): ReactNode {
  switch (answer.form) {
    case "number":
    case "chain":
      return (
        <ul className="worksheet-blanks">
          {text.fields.map((field) => (
            <li key={field.id}>
              <span>
                <b>{field.label}</b> {field.ask} <small>{field.rounding}</small>
              </span>
              <span className="worksheet-blank">{field.unit}</span>
            </li>
          ))}
        </ul>
      );
    case "choice":
      return <Boxes ids={answer.options} text={text} />;
    case "order":
      return (
        <>
          <p>{words.order}</p>
          <Boxes ids={answer.items} text={text} />
        </>
      );
    case "bins":
      return (
        <>
          <p>{words.bins(answer.bins.map((bin) => text.bins[bin]).join(" · "))}</p>
          <ul className="worksheet-blanks">
            {answer.items.map((item) => (
              <li key={item}>
                <span>{text.options[item]}</span>
                <span className="worksheet-blank" />
              </li>
            ))}
          </ul>
        </>
      );
    case "point": {
      const Drawing = answer.chart.drawing === "line" ? PointLine : PointBars;
      return (
        <fieldset className="point-chart" disabled>
          <legend className="visually-hidden">{text.title}</legend>
          <Drawing
            answer={answer}
            given={{ form: "point", point: null }}
            text={text}
            id={name}
            onChange={() => undefined}
          />
        </fieldset>
      );
    }
    case "build":
      return (
        <>
          <p>
            {words.tiles} {answer.tiles.map(({ id }) => text.options[id]).join("  ")}
          </p>
          <p className="worksheet-blank is-long" />
        </>
      );
  }
}

function Boxes({ ids, text }: { readonly ids: readonly string[]; readonly text: ExerciseText }) {
  return (
    <ul className="worksheet-boxes">
      {ids.map((id) => (
        <li key={id}>{text.options[id]}</li>
      ))}
    </ul>
  );
}
