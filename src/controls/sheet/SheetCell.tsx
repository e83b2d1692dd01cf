import { type ClipboardEvent, useId, useState } from "react";
import { readNumber } from "../../domain/quantity/read-number.ts";
import { editableInput, formatInput } from "../../i18n/format/input-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { InputProblemNote } from "../InputProblemNote.tsx";
import { useFormat } from "../use-format.ts";
import type { InputProblem } from "../use-quantity-input.ts";
import { boundsOf, type Column, figuresOf } from "./column.ts";

type Props = {
  readonly label: string;
  readonly column: Pick<Column, "unit">;
  readonly value: number | null;
  readonly locale: Locale;
  readonly disabled?: boolean;
  onChange(value: number | null): void;
  onFocus?(): void;
  onPaste?(event: ClipboardEvent<HTMLInputElement>): void;
};

/** A figure that may be missing: shown with its unit, edited as bare digits. What cannot be read stays, with how to mend it. */
export function SheetCell({ label, column, value, locale, disabled, onChange, onFocus, onPaste }: Props) {
  const format = useFormat(locale);
  const noteId = useId();
  const { unit } = column;
  // What is being typed; `null` while the figure is shown with its unit.
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const shown = value === null ? "" : formatInput(value, unit, format, locale);
  const read = (text: string) => {
    setTyped(text);
    const reading = readNumber(text);
    const [figure, other] = figuresOf(unit, reading);
    setProblem(null);
    if (reading.kind === "empty") return onChange(null);
    if (figure !== undefined && other === undefined) return onChange(figure);
    if (figure !== undefined && other !== undefined) {
      return setProblem({ kind: "ambiguous", typed: text.trim(), readings: [figure, other] });
    }
    setProblem(
      reading.kind === "number" && !reading.percent
        ? { kind: "out-of-range" }
        : { kind: "unreadable", typed: text.trim() },
    );
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? noteId : undefined}
        disabled={disabled}
        value={typed ?? shown}
        onChange={(event) => read(event.target.value)}
        onFocus={(event) => {
          onFocus?.();
          if (typed === null && value !== null) setTyped(editableInput(value, unit, format));
          event.target.select();
        }}
        onBlur={() => {
          if (problem === null) setTyped(null);
        }}
        onPaste={onPaste}
      />
      {problem && (
        <InputProblemNote
          id={noteId}
          problem={problem}
          bounds={boundsOf(unit)}
          locale={locale}
          onChoose={(figure) => {
            setProblem(null);
            setTyped(null);
            onChange(figure);
          }}
        />
      )}
    </>
  );
}
