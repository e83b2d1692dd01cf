import { type KeyboardEvent, useId, useState } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { readNumber } from "../../../domain/quantity/read-number.ts";
import type { Locale } from "../../../i18n/locale.ts";

/** As much as a workbook reads back. */
const MOST = 1e12;
const MOVES: Readonly<Record<string, "nextElementSibling" | "previousElementSibling">> = {
  Enter: "nextElementSibling",
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling",
};

type Props = {
  readonly label: string;
  readonly column: string;
  readonly value: number | undefined;
  readonly locale: Locale;
  unreadable(typed: string): string;
  onChange(value: number | undefined): void;
};

/** A cell that takes a whole number in either number style, or nothing; Enter and the arrows go down and up its column. */
export function CountCell({ label, column, value, locale, unreadable, onChange }: Props) {
  const noteId = useId();
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, leave] = useState(false);
  const isBad = typed !== null && readCount(typed) === null;
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        data-column={column}
        aria-label={label}
        aria-invalid={isBad && isLeft ? true : undefined}
        aria-describedby={isBad && isLeft ? noteId : undefined}
        readOnly={!hydrated}
        value={typed ?? (value === undefined ? "" : format.decimal(value, 0))}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const text = event.target.value;
          const count = readCount(text);
          setTyped(text);
          leave(false);
          if (count !== null) onChange(count);
        }}
        onBlur={() => {
          if (isBad) leave(true);
          else setTyped(null);
        }}
        onKeyDown={goOn}
      />
      {isBad && isLeft && (
        <span className="input-problem" id={noteId} role="status">
          <MendIcon />
          {unreadable(typed.trim())}
        </span>
      )}
    </>
  );

  function goOn(event: KeyboardEvent<HTMLInputElement>) {
    const move = MOVES[event.key];
    const row = move && event.currentTarget.closest("tr")?.[move];
    const next = row?.querySelector<HTMLInputElement>(`[data-column="${column}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

/** What was typed as a count; `undefined` for nothing, `null` for what is none. A count has no decimals, so `1,234` reads one way. */
function readCount(text: string): number | undefined | null {
  const reading = readNumber(text);
  if (reading.kind === "empty") return undefined;
  if (reading.kind === "unreadable" || reading.percent) return null;
  const count = reading.kind === "number" ? reading.value : reading.thousands;
  return Number.isInteger(count) && count >= 0 && count <= MOST ? count : null;
}
