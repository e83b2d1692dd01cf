import { useState } from "react";
import type { ImportPreview as Preview } from "../../adapters/record-import/import-messages.ts";
import { answerImport, cancelImport, keepImport } from "../../adapters/record-import/importer.ts";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { type AdditionChoices, CAREFUL_CHOICES } from "../../domain/record/add-figures.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import { AgainstRecord } from "./AgainstRecord.tsx";
import { useHub } from "./hub.ts";
import { ImportFacts } from "./ImportFacts.tsx";
import { ImportQuestions } from "./ImportQuestions.tsx";
import { ReadTableCard } from "./ReadTableCard.tsx";

type Props = { readonly preview: Preview; readonly answers: ImportAnswers; readonly isBusy: boolean };

/** What was made of a file, to be corrected before any of it is kept. */
export function ImportPreview({ preview, answers, isBusy }: Props) {
  const { words, format } = useHub();
  const say = words.import;
  const [choices, setChoices] = useState<AdditionChoices>(CAREFUL_CHOICES);
  const answer = (change: Partial<ImportAnswers>) => answerImport({ ...answers, ...change });
  const { problems, questions, tables } = preview;
  const isOpen = problems.length === 0 && questions.length === 0;
  const adding =
    preview.fresh +
    (choices.changed === "replace" ? preview.changed : 0) +
    (choices.overlapping === "add" ? preview.overlapping : 0);
  const keepWords = () => {
    if (!isOpen) return problems.length > 0 ? say.keepNothing : say.keepLater;
    return adding === 0 ? say.keepNothing : say.keep(format.count(adding), adding);
  };
  return (
    <div className="import-preview" aria-busy={isBusy}>
      <h3 className="file-name">{preview.name}</h3>
      {problems.length > 0 && (
        <div className="import-trouble" role="alert">
          <MendIcon />
          <div>
            <ul>
              {problems.map((problem) => {
                const text = say.problem(problem);
                return <li key={text}>{text}</li>;
              })}
            </ul>
            <p>{say.nothingKept}</p>
          </div>
        </div>
      )}
      {problems.length === 0 && questions.length > 0 && (
        <ImportQuestions questions={questions} answers={answers} onAnswer={answer} />
      )}
      <section className="import-recognised" aria-label={say.recognised}>
        <h4>{say.recognised}</h4>
        <ImportFacts preview={preview} answers={answers} onAnswer={answer} />
        {tables.map((table) => (
          <ReadTableCard
            key={table.headerLine + table.title}
            table={table}
            answers={answers}
            onAnswer={answer}
          />
        ))}
      </section>
      {isOpen && preview.count > 0 && (
        <AgainstRecord preview={preview} choices={choices} onChoose={setChoices} />
      )}
      <p className="import-acts">
        <button
          type="button"
          className="button"
          disabled={!isOpen || isBusy || adding === 0}
          onClick={() => keepImport(choices)}
        >
          {isBusy ? say.busy : keepWords()}
        </button>
        <button type="button" className="text-button" onClick={cancelImport}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}
