import { useState } from "react";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import type { ImportQuestion } from "../../domain/record-import/import-reading.ts";
import { formatDay } from "../../i18n/format/day-format.ts";
import { useHub } from "./hub.ts";

type Props = {
  readonly question: Extract<ImportQuestion, { code: "period" }>;
  onAnswer(change: Partial<ImportAnswers>): void;
};

/** Asks for the first and last day of what a file counts, where it does not say. */
export function PeriodQuestion({ question, onAnswer }: Props) {
  const { words, locale } = useHub();
  const say = words.import.questions;
  const [start, setStart] = useState(question.suggestion?.start ?? question.from ?? "");
  const [end, setEnd] = useState(question.suggestion?.end ?? "");
  return (
    <form
      className="import-period"
      onSubmit={(event) => {
        event.preventDefault();
        if (start !== "" && start <= end) onAnswer({ period: { start, end } });
      }}
    >
      <fieldset>
        <legend>
          {question.from === null ? say.period : say.periodFrom(formatDay(question.from, locale))}{" "}
          {question.suggestion && say.periodName}
        </legend>
        <label className="own-field is-day">
          {say.from}
          <input
            type="date"
            required
            min="1990-01-01"
            max={end || "2100-12-31"}
            value={start}
            onChange={(event) => setStart(event.target.value)}
          />
        </label>
        <label className="own-field is-day">
          {say.to}
          <input
            type="date"
            required
            min={start || "1990-01-01"}
            max="2100-12-31"
            value={end}
            onChange={(event) => setEnd(event.target.value)}
          />
        </label>
        <button type="submit" className="button quiet">
          {say.apply}
        </button>
        {question.hasPublication && (
          <button type="button" className="text-button" onClick={() => onAnswer({ period: "published" })}>
            {say.published}
          </button>
        )}
      </fieldset>
    </form>
  );
}
