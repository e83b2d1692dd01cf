import { useStore } from "@nanostores/react";
import { $canUndo, $saving, redoRecords, undoRecords } from "../../../state/records/records.ts";
import { useGridHub } from "./grid-hub.ts";

type Props = {
  /** Lines selected. */
  readonly selected: number;
  readonly drafts: number;
  /** What was just done that the record does not tell: cells copied. */
  readonly said: string;
  onAdd(): void;
  onDuplicate(): void;
  onRemove(): void;
  onPaste(): void;
};

/** What can be done with the lines, and whether what was typed last is saved. */
export function GridBar({ selected, drafts, said, ...act }: Props) {
  const { grid, format } = useGridHub();
  const can = useStore($canUndo);
  const saving = useStore($saving);
  const isUnsaved = saving === "full" || saving === "refused" || saving === "stale";
  const count = format.count(selected);
  const button = (text: string, onClick: () => void, isOff = false) => (
    <button type="button" className="text-button" disabled={isOff} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div className="grid-bar">
      <fieldset className="grid-acts">
        <legend className="visually-hidden">{grid.acts}</legend>
        {button(grid.add, act.onAdd)}
        {button(grid.duplicate(count, selected), act.onDuplicate, selected === 0)}
        {button(grid.remove(count, selected), act.onRemove, selected === 0)}
        {button(grid.paste, act.onPaste)}
        {button(grid.undo, () => void undoRecords(), !can.undo)}
        {button(grid.redo, () => void redoRecords(), !can.redo)}
      </fieldset>
      <p className={isUnsaved ? "grid-saving is-to-mend" : "grid-saving"} role="status">
        {saving !== "idle" && grid.saving[saving]} {drafts > 0 && grid.drafts(format.count(drafts), drafts)}{" "}
        {said}
      </p>
      <details className="grid-keys">
        <summary>{grid.howTitle}</summary>
        <p>{grid.how}</p>
      </details>
    </div>
  );
}
