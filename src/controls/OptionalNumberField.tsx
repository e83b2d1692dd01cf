import { useId, useState } from "react";
import { readNumber } from "../domain/quantity/read-number.ts";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import { editableInput, formatInput, typedToInput } from "../i18n/format/input-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { InputProblemNote } from "./InputProblemNote.tsx";
import { useFormat } from "./use-format.ts";
import { useHydrated } from "./use-hydrated.ts";
import type { InputProblem } from "./use-quantity-input.ts";

type Props = {
  readonly label: string;
  /** `null` while nothing is known; a field left empty says so. */
  readonly value: number | null;
  readonly bounds: InputBounds;
  readonly locale: Locale;
  onChange(value: number | null): void;
};

/**
 * A typed figure that may be missing, in either style of numbers. What cannot be read stays in the field and is named; the
 * last good figure stays in effect.
 */
export function OptionalNumberField({ label, value, bounds, locale, onChange }: Props) {
  const noteId = useId();
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const shown = value === null ? "" : formatInput(value, bounds.unit, format, locale);
  const take = (next: number) => {
    if (next < bounds.min || next > bounds.max) return setProblem({ kind: "out-of-range" });
    setProblem(null);
    onChange(next);
  };
  const read = (raw: string) => {
    setTyped(raw);
    const reading = readNumber(raw);
    if (reading.kind === "empty") {
      setProblem(null);
      return onChange(null);
    }
    if (reading.kind === "number") return take(typedToInput(reading.value, bounds.unit));
    if (reading.kind === "unreadable") return setProblem({ kind: "unreadable", typed: raw.trim() });
    const readings = [reading.thousands, reading.decimal].map((each) => typedToInput(each, bounds.unit));
    setProblem({ kind: "ambiguous", typed: raw.trim(), readings });
  };
  return (
    <label className="optional-number">
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        readOnly={!hydrated}
        value={typed ?? shown}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? noteId : undefined}
        onFocus={() => setTyped(value === null ? "" : editableInput(value, bounds.unit, format))}
        onBlur={() => problem === null && setTyped(null)}
        onChange={({ target }) => read(target.value)}
      />
      {problem && (
        <InputProblemNote
          id={noteId}
          problem={problem}
          bounds={bounds}
          locale={locale}
          onChoose={(next) => {
            take(next);
            setTyped(null);
          }}
        />
      )}
    </label>
  );
}
