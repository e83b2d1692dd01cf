import { useId, useRef, useState } from "react";
import { InputProblemNote } from "../../controls/InputProblemNote.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { MOST_COUNTED, readCount, readPastedCounts } from "../../domain/funnel/pasted-counts.ts";
import type { InputBounds } from "../../domain/simulation/inputs.ts";
import type { Locale } from "../../i18n/locale.ts";

const BOUNDS: InputBounds = { unit: "count", min: 0, max: MOST_COUNTED, reach: MOST_COUNTED, step: 1 };

type Props = {
  readonly label: string;
  /** `null` where it is not counted: the field is empty then. */
  readonly value: number | null;
  readonly placeholder: string;
  readonly locale: Locale;
  onChange(value: number | null): void;
  /** Takes several cells pasted at once, this field's first. */
  onPasteCells(counts: readonly (number | null)[]): void;
};

/** A count as it is typed or pasted, in either number style; empty for what is not counted. */
export function CountField({ label, value, placeholder, locale, onChange, onPasteCells }: Props) {
  const noteId = useId();
  const format = useFormat(locale);
  const hydrated = useHydrated();
  // What the field holds while it differs from the value as it is written.
  const [typed, setTyped] = useState<string | null>(null);
  const [resting, setResting] = useState(true);
  const before = useRef(value);
  const isMistaken = typed !== null && readCount(typed) === undefined;
  const problem = isMistaken && resting;
  return (
    <span className="count-field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem || undefined}
        aria-describedby={problem ? noteId : undefined}
        readOnly={!hydrated}
        placeholder={placeholder}
        value={typed ?? (value === null ? "" : format.decimal(value, 2))}
        onFocus={(event) => {
          before.current = value;
          setResting(false);
          event.currentTarget.select();
        }}
        onBlur={() => {
          setResting(true);
          if (!isMistaken) setTyped(null);
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          const count = readCount(event.target.value);
          // What cannot be read goes back to the last good count, not to its first digits.
          const next = count === undefined ? before.current : count;
          if (next !== value) onChange(next);
        }}
        onPaste={(event) => {
          const counts = readPastedCounts(event.clipboardData.getData("text"));
          if (!counts) return;
          event.preventDefault();
          setTyped(null);
          onPasteCells(counts);
        }}
      />
      {problem && (
        <InputProblemNote
          id={noteId}
          problem={{ kind: "unreadable", typed: typed?.trim() ?? "" }}
          bounds={BOUNDS}
          locale={locale}
          onChoose={onChange}
        />
      )}
    </span>
  );
}
