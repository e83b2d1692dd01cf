import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { shownText } from "./cell-text.ts";
import { useGridHub } from "./grid-hub.ts";
import { type Answer, QuestionChoices } from "./QuestionChoices.tsx";
import type { Trouble } from "./trouble.ts";

type Props = {
  readonly id: string;
  readonly trouble: Trouble;
  onAnswer(answer: Answer): void;
  /** Back to the cell. */
  onBack(): void;
};

/** Beneath a cell that could not be taken: what happened and how to mend it, or the question that its text raises. */
export function CellNote({ id, trouble, onAnswer, onBack }: Props) {
  const hub = useGridHub();
  const { grid } = hub;
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    note.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const kept = shownText(trouble.row, trouble.column, hub) || grid.empty;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") onBack();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from its buttons to the cell
    <div id={id} className="cell-note" ref={note} onKeyDown={onKeyDown}>
      <MendIcon />
      <div>
        {trouble.kind === "problem" && grid.problems[trouble.problem.code]}
        {trouble.kind === "question" && grid.questions[trouble.question.kind](trouble.text)}
        {trouble.kind === "unsaved" && grid.saving.refused} {grid.kept(kept)}
        {trouble.kind === "question" && (
          <span className="cell-choices">
            <QuestionChoices question={trouble.question} row={trouble.row} onAnswer={onAnswer} />
          </span>
        )}
      </div>
    </div>
  );
}
