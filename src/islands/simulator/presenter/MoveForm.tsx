import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { QuantityField } from "../../../controls/QuantityField.tsx";
import { inputBounds, readInput } from "../../../domain/simulation/inputs.ts";
import type { Move } from "../../../domain/simulation/plan.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { inputGroups } from "../questions/input-groups.ts";
import type { Speech } from "./speech.ts";

/** What fits on the screen beside its question. */
const LONGEST = 240;

type Props = {
  readonly scenario: Scenario;
  /** The scenario as the moves before leave it: an input begins at its value there. */
  readonly at: Scenario;
  /** The move to change; `null` for a new one. */
  readonly move: Move | null;
  readonly title: string;
  readonly speech: Speech;
  onKeep(move: Move): void;
  /** `null` where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
};

/** One prepared move: which input, its new value, and what is said about it. */
export function MoveForm({ scenario, at, move, title, speech, onKeep, onCancel }: Props) {
  const { words, names, locale } = speech;
  const groups = useMemo(() => inputGroups(scenario, names, locale), [scenario, names, locale]);
  const [input, setInput] = useState(move?.input ?? "months");
  const [value, setValue] = useState(move?.value ?? readInput(at, input) ?? 0);
  const [say, setSay] = useState(move?.say ?? "");
  const select = useRef<HTMLSelectElement>(null);
  const id = useId();

  // Asked for by its button, the form takes the focus.
  useEffect(() => {
    if (move) select.current?.focus();
  }, [move]);

  const choose = (next: string) => {
    setInput(next);
    setValue(readInput(at, next) ?? 0);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep({ input, value, say: say.trim() });
  };

  return (
    <form className="move-form" onSubmit={keep}>
      <h3>{title}</h3>
      <label htmlFor={`${id}-input`}>{words.moves.input}</label>
      <select id={`${id}-input`} ref={select} value={input} onChange={(event) => choose(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.names.map((name) => (
              <option key={name} value={name}>
                {names.spokenInput(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <QuantityField
        key={input}
        label={words.moves.value}
        value={value}
        bounds={inputBounds(input)}
        locale={locale}
        slider={false}
        onChange={setValue}
      />
      <label htmlFor={`${id}-say`}>{words.moves.say}</label>
      <textarea
        id={`${id}-say`}
        rows={2}
        maxLength={Math.max(LONGEST, say.length)}
        value={say}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setSay(event.target.value)}
      />
      <p className="move-hint" id={`${id}-hint`}>
        {words.moves.sayHint}
      </p>
      <p className="start-acts">
        <button type="submit" className="button">
          {move ? words.moves.keep : words.moves.add}
        </button>
        {onCancel && (
          <button type="button" className="button quiet" onClick={onCancel}>
            {words.moves.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
