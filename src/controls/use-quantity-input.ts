import { type ChangeEvent, type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { readNumber } from "../domain/quantity/read-number.ts";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import { clampInput, stepInput } from "../domain/simulation/step-input.ts";
import { editableInput, formatInput, typedToInput } from "../i18n/format/input-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { useFormat } from "./use-format.ts";
import { useHydrated } from "./use-hydrated.ts";

/** Why what is typed could not be taken; the last good value stays in effect. */
export type InputProblem =
  | { readonly kind: "unreadable"; readonly typed: string }
  | { readonly kind: "out-of-range" }
  | { readonly kind: "ambiguous"; readonly typed: string; readonly readings: readonly number[] };

export type QuantityInput = {
  readonly value: number;
  readonly bounds: InputBounds;
  readonly label: string;
  readonly locale: Locale;
  /** `gesture` names a run of changes that belong together, for undo. */
  onChange(value: number, gesture: string): void;
};

const KEY_STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

let gestures = 0;

/** A new name for a run of changes. */
export function newGesture(): string {
  gestures += 1;
  return `gesture-${gestures}`;
}

/**
 * The behaviour of a typed quantity: shown with its unit, edited as bare digits, read as it is typed, stepped by the
 * arrow keys (ten steps with Shift or Page). What cannot be read is kept in the field and named in `problem`.
 */
export function useQuantityInput({ value, bounds, label, locale, onChange }: QuantityInput) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const gesture = useRef("");
  const text = typed ?? formatInput(value, bounds.unit, format, locale);

  const take = (next: number) => {
    if (next < bounds.min || next > bounds.max) return setProblem({ kind: "out-of-range" });
    setProblem(null);
    onChange(next, gesture.current);
  };

  const read = (raw: string) => {
    setTyped(raw);
    const reading = readNumber(raw);
    if (reading.kind === "number") return take(typedToInput(reading.value, bounds.unit));
    if (reading.kind === "empty") return setProblem(null);
    if (reading.kind === "unreadable") return setProblem({ kind: "unreadable", typed: raw.trim() });
    const readings = [reading.thousands, reading.decimal].map((each) => typedToInput(each, bounds.unit));
    setProblem({ kind: "ambiguous", typed: raw.trim(), readings });
  };

  const set = (next: number) => {
    setTyped(null);
    setProblem(null);
    if (next !== value) onChange(clampInput(next, bounds), gesture.current);
  };

  const step = (steps: number) => {
    set(stepInput(value, bounds, steps));
  };

  const startGesture = () => {
    gesture.current = newGesture();
  };

  return {
    problem,
    text,
    set,
    step,
    startGesture,
    inputProps: {
      type: "text",
      inputMode: "decimal",
      role: "spinbutton",
      autoComplete: "off",
      spellCheck: false,
      readOnly: !hydrated,
      "aria-label": label,
      "aria-valuenow": value,
      "aria-valuemin": bounds.min,
      "aria-valuemax": bounds.max,
      "aria-valuetext": formatInput(value, bounds.unit, format, locale),
      "aria-invalid": problem ? true : undefined,
      value: text,
      size: Math.max(2, text.length),
      onFocus: (event: { currentTarget: HTMLInputElement }) => {
        startGesture();
        if (typed !== null) return;
        const field = event.currentTarget;
        const bare = editableInput(value, bounds.unit, format);
        // At once, or the first characters typed would join the figure that they are meant to replace.
        flushSync(() => setTyped(bare));
        field.select();
        // And again after a click has put its caret, unless typing has begun.
        requestAnimationFrame(
          () => field.value === bare && field === document.activeElement && field.select(),
        );
      },
      onBlur: () => {
        if (problem === null) setTyped(null);
      },
      onChange: (event: ChangeEvent<HTMLInputElement>) => read(event.target.value),
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        const steps = (KEY_STEPS[event.key] ?? 0) * (event.shiftKey ? 10 : 1);
        if (steps !== 0) {
          event.preventDefault();
          const next = stepInput(value, bounds, steps);
          set(next);
          setTyped(editableInput(next, bounds.unit, format));
        } else if (event.key === "Enter") {
          event.currentTarget.blur();
        } else if (event.key === "Escape" && typed !== null) {
          setProblem(null);
          setTyped(editableInput(value, bounds.unit, format));
        }
      },
    },
  } as const;
}
