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

const PATIENCE = 600; // ms of rest before a half-typed number is called a mistake

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
  const [isTyping, setIsTyping] = useState(false);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const gesture = useRef("");
  // The value that stood before this run of typing: what cannot be read goes back to it, not to its first digits.
  const before = useRef(value);
  const reported = useRef(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [seen, setSeen] = useState(value);
  const text = typed ?? formatInput(value, bounds.unit, format, locale);

  // Changed from elsewhere (a slider, undo, another tab): what is typed here no longer stands for anything.
  if (value !== seen) {
    setSeen(value);
    if (value !== reported.current) {
      setTyped(null);
      setProblem(null);
    }
  }

  const report = (next: number) => {
    reported.current = next;
    if (next !== value) onChange(next, gesture.current);
  };

  const settle = (found: InputProblem | null) => {
    clearTimeout(waiting.current);
    setProblem(null);
    if (found === null) return;
    report(before.current);
    // A number half typed is no mistake: say so only once the hand rests.
    waiting.current = setTimeout(() => setProblem(found), PATIENCE);
  };

  const take = (next: number) => {
    if (next < bounds.min || next > bounds.max) return settle({ kind: "out-of-range" });
    settle(null);
    report(next);
  };

  const read = (raw: string) => {
    setTyped(raw);
    setIsTyping(true);
    const reading = readNumber(raw);
    if (reading.kind === "number") return take(typedToInput(reading.value, bounds.unit));
    if (reading.kind === "empty") return settle(null);
    if (reading.kind === "unreadable") return settle({ kind: "unreadable", typed: raw.trim() });
    const readings = [reading.thousands, reading.decimal]
      .map((each) => typedToInput(each, bounds.unit))
      .filter((each) => each >= bounds.min && each <= bounds.max);
    // Where the field can only hold one of the two, there is nothing to ask.
    const [only] = readings;
    if (readings.length === 1 && only !== undefined) return take(only);
    if (readings.length === 0) return settle({ kind: "out-of-range" });
    settle({ kind: "ambiguous", typed: raw.trim(), readings });
  };

  const set = (next: number) => {
    setTyped(null);
    setIsTyping(false);
    settle(null);
    before.current = clampInput(next, bounds);
    report(before.current);
  };

  const startGesture = () => {
    gesture.current = newGesture();
    before.current = value;
  };

  return {
    problem,
    set,
    step: (steps: number) => set(stepInput(value, bounds, steps)),
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
      // While true, undoing is the field's own affair.
      "data-typing": isTyping || undefined,
      value: text,
      size: Math.max(2, text.length),
      onFocus: (event: { currentTarget: HTMLInputElement }) => {
        if (typed !== null) return;
        startGesture();
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
        setIsTyping(false);
        if (
          problem === null &&
          readNumber(text).kind !== "ambiguous" &&
          readNumber(text).kind !== "unreadable"
        ) {
          setTyped(null);
        }
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
          event.preventDefault();
          settle(null);
          report(before.current);
          setIsTyping(false);
          setTyped(editableInput(before.current, bounds.unit, format));
        }
      },
    },
  } as const;
}
