import { type ClipboardEvent, useId, useState } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { type PeriodReading, readPeriod } from "../../../domain/record/read-period.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";

type Props = {
  /** The period as it is called. */
  readonly name: string;
  readonly words: typeof trackingSheet;
  onChange(day: string): void;
  onFocus(): void;
  onPaste(event: ClipboardEvent<HTMLInputElement>): void;
};

/** The period of a line: taken as it is left, so that a line does not move under the hand that types it. */
export function PeriodCell({ name, words, onChange, onFocus, onPaste }: Props) {
  const noteId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Exclude<PeriodReading["kind"], "day" | "empty"> | null>(null);
  const settle = () => {
    const reading = typed === null || typed === name ? null : readPeriod(typed);
    if (reading?.kind === "unreadable" || reading?.kind === "ambiguous") return setProblem(reading.kind);
    setTyped(null);
    setProblem(null);
    if (reading?.kind === "day") onChange(reading.day);
  };
  return (
    <>
      <input
        type="text"
        className="is-name"
        autoComplete="off"
        aria-label={words.periodOf(name)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? noteId : undefined}
        value={typed ?? name}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => {
          onFocus();
          event.target.select();
        }}
        onBlur={settle}
        onPaste={onPaste}
      />
      {problem && typed !== null && (
        <span className="input-problem" id={noteId} role="status">
          <MendIcon />
          {problem === "ambiguous" ? words.whichDay(typed) : words.periodProblem(typed)}
        </span>
      )}
    </>
  );
}
