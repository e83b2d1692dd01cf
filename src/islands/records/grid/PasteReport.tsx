import { MendIcon } from "../../../controls/MendIcon.tsx";
import type { RefusedCell } from "../../../domain/record-grid/paste-rows.ts";
import { useGridHub } from "./grid-hub.ts";
import { type Answer, QuestionChoices } from "./QuestionChoices.tsx";
import type { PasteState } from "./use-paste.ts";

/** Refused cells that are named; of more, the number is enough. */
const MOST = 8;

type Props = { readonly state: PasteState; onAnswer(answer: Answer): void; onClose(): void };

/** What became of a pasted block: how much was taken, and each cell that was left out with the reason; or what is asked first. */
export function PasteReport({ state, onAnswer, onClose }: Props) {
  const { grid } = useGridHub();
  const isToMend = state.kind !== "pasted" || state.refused.length > 0 || state.drafts > 0;
  return (
    <div className={isToMend ? "paste-report is-to-mend" : "paste-report"}>
      {isToMend && <MendIcon />}
      <div>
        {state.kind === "nothing" && <p>{grid.pastedNothing}</p>}
        {state.kind === "forbidden" && <p>{grid.pasteForbidden}</p>}
        {state.kind === "unsaved" && <p>{grid.pasteUnsaved}</p>}
        {state.kind === "question" && (
          <p>
            {grid.pasteQuestion(state.text)}{" "}
            <span className="cell-choices">
              <QuestionChoices question={state.question} row={state.row} onAnswer={onAnswer} />
            </span>
          </p>
        )}
        {state.kind === "pasted" && <Pasted {...state} />}
      </div>
      <button type="button" className="text-button" onClick={onClose}>
        {state.kind === "question" ? grid.questions.cancel : grid.dismiss}
      </button>
    </div>
  );
}

function Pasted({ taken, added, drafts, refused }: Extract<PasteState, { kind: "pasted" }>) {
  const { grid, format } = useGridHub();
  return (
    <>
      <p>
        {grid.pasted(format.count(taken), taken, format.count(added), added)}{" "}
        {drafts > 0 && grid.drafts(format.count(drafts), drafts)}{" "}
        {refused.length > 0 && grid.refused(format.count(refused.length), refused.length)}
      </p>
      {refused.length > 0 && (
        <ul>
          {refused.slice(0, MOST).map((cell) => (
            <li key={`${cell.line} ${cell.column} ${cell.text}`}>
              <Refused {...cell} />
            </li>
          ))}
          {refused.length > MOST && <li>{grid.refusedMore(format.count(refused.length - MOST))}</li>}
        </ul>
      )}
    </>
  );
}

function Refused({ line, column, text, why }: RefusedCell) {
  const { grid, format } = useGridHub();
  const name = column === null ? "" : grid.columns[column];
  return (
    <>
      <b>{grid.refusedAt(format.count(line), name, text.slice(0, 40))}</b>{" "}
      {why === "no-column" ? grid.noColumn : grid.problems[why]}
    </>
  );
}
