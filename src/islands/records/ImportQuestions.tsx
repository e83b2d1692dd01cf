import { type ReactNode, useId, useState } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { CURRENCY_CODES } from "../../domain/quantity/currency.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import type { ImportQuestion } from "../../domain/record-import/import-reading.ts";
import { orderedDay, readDate } from "../../domain/record-import/read-date.ts";
import { readFigure } from "../../domain/record-import/read-figure.ts";
import { formatDay } from "../../i18n/format/day-format.ts";
import { useHub } from "./hub.ts";
import { PeriodQuestion } from "./PeriodQuestion.tsx";

type Props = {
  readonly questions: readonly ImportQuestion[];
  readonly answers: ImportAnswers;
  onAnswer(change: Partial<ImportAnswers>): void;
};

/** What the file does not say: asked, never guessed. */
export function ImportQuestions({ questions, onAnswer }: Props) {
  const { words } = useHub();
  const say = words.import.questions;
  return (
    <section className="import-questions" aria-label={say.title}>
      <h4>
        <MendIcon /> {say.title}
      </h4>
      {questions.map((question) => (
        <Question key={question.code} question={question} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

type QuestionProps = Pick<Props, "onAnswer"> & { readonly question: ImportQuestion };

function Question({ question, onAnswer }: QuestionProps): ReactNode {
  const { words, locale, format } = useHub();
  const say = words.import.questions;
  const [year, setYear] = useState("");
  const id = useId();
  switch (question.code) {
    case "decimal-mark": {
      const reading = readFigure(question.example);
      const [comma, point] =
        reading.kind !== "two-ways"
          ? ["", ""]
          : question.example.includes(",")
            ? [reading.decimal, reading.thousands]
            : [reading.thousands, reading.decimal];
      return (
        <Choices
          legend={say.mark(question.example)}
          choices={[
            [say.markComma(format.decimal(Number(comma), 3)), () => onAnswer({ decimalMark: "," })],
            [say.markPoint(format.decimal(Number(point), 3)), () => onAnswer({ decimalMark: "." })],
          ]}
        />
      );
    }
    case "date-order": {
      const reading = readDate(question.example);
      const day = (order: "day-first" | "month-first") =>
        reading.kind === "slashed" ? formatDay(orderedDay(reading, order) ?? "", locale) : "";
      return (
        <Choices
          legend={say.order(question.example)}
          choices={[
            [day("day-first"), () => onAnswer({ dateOrder: "day-first" })],
            [day("month-first"), () => onAnswer({ dateOrder: "month-first" })],
          ]}
        />
      );
    }
    case "bare-rates": {
      const value = Number(question.example.replace(",", "."));
      return (
        <Choices
          legend={say.rates(question.title, question.example)}
          choices={[
            [say.percent(format.percent(value / 100)), () => onAnswer({ bareRates: "percent" })],
            [say.proportion(format.percent(value)), () => onAnswer({ bareRates: "proportion" })],
          ]}
        />
      );
    }
    case "currency":
      return (
        <p className="own-field is-short">
          <label htmlFor={id}>{say.currency}</label>
          <select id={id} value="" onChange={(event) => onAnswer({ currency: event.target.value })}>
            <option value="" disabled>
              {say.choose}
            </option>
            {CURRENCY_CODES.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </p>
      );
    case "year":
      return (
        <form
          className="import-year"
          onSubmit={(event) => {
            event.preventDefault();
            if (/^(19|20)\d{2}$/.test(year)) onAnswer({ year: Number(year) });
          }}
        >
          <p className="own-field is-short">
            <label htmlFor={id}>{say.year(question.example)}</label>
            <input
              id={id}
              type="text"
              inputMode="numeric"
              pattern="(19|20)[0-9]{2}"
              maxLength={4}
              required
              value={year}
              onChange={(event) => setYear(event.target.value)}
            />
          </p>
          <button type="submit" className="button quiet">
            {say.apply}
          </button>
        </form>
      );
    case "period":
      return <PeriodQuestion question={question} onAnswer={onAnswer} />;
    case "columns":
      return <p>{say.columns}</p>;
  }
}

type ChoicesProps = {
  readonly legend: string;
  readonly choices: readonly (readonly [text: string, choose: () => void])[];
};

/** Readings to choose from, each shown as what it would make of the example. */
function Choices({ legend, choices }: ChoicesProps) {
  return (
    <fieldset className="import-choices">
      <legend>{legend}</legend>
      {choices.map(([text, choose]) => (
        <button key={text} type="button" className="button quiet" onClick={choose}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
