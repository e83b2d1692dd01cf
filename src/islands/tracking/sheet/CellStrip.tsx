import { LIMITS } from "../../../domain/business/limits.ts";
import type { FigureChange } from "../../../domain/record/edit-sheet.ts";
import type { Measurement } from "../../../domain/record/record-sheet.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";

type Props = {
  /** What the strip is about: `Clics, mars 2026`. */
  readonly name: string;
  readonly figure: Measurement | undefined;
  readonly canRemove: boolean;
  readonly words: typeof trackingSheet;
  onChange(change: FigureChange): void;
  onRemove(): void;
};

/** What goes with the figure in hand: its note, and whether it is counted as those before it were. */
export function CellStrip({ name, figure, canRemove, words, onChange, onRemove }: Props) {
  return (
    <fieldset className="sheet-strip">
      <legend>{name}</legend>
      <label className="sheet-note">
        <span>{words.note}</span>
        <input
          type="text"
          placeholder={words.noteHint}
          maxLength={LIMITS.line}
          value={figure?.note ?? ""}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={figure?.redefined ?? false}
          onChange={(event) => onChange({ redefined: event.target.checked || undefined })}
        />{" "}
        {words.redefined}
      </label>
      {canRemove && (
        <button type="button" className="text-button" onClick={onRemove}>
          {words.remove}
        </button>
      )}
    </fieldset>
  );
}
