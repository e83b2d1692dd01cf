import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { readNumber } from "../domain/quantity/read-number.ts";
import type { InputBounds } from "../domain/simulation/inputs.ts";
import { clampInput, stepInput } from "../domain/simulation/step-input.ts";
import { editableInput, formatInput, typedToInput } from "../i18n/format/input-format.ts";
import type { Locale } from "../i18n/locale.ts";
import { useFormat } from "./use-format.ts";
import { useHydrated } from "./use-hydrated.ts";
import { useOwnChanges } from "./use-own-changes.ts";

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
 *
 * The field's text is written by hand rather than rendered: a key press then costs no rendering at all, and `value` may
 * come back whenever the page has time for it.
 */
export function useQuantityInput({ value, bounds, label, locale, onChange }: QuantityInput) {
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  // What the field holds while it is edited; `null` while it shows the value with its unit.
  const typed = useRef<string | null>(null);
  const [problem, setProblem] = useState<InputProblem | null>(null);
  const gesture = useRef("");
  const own = useOwnChanges(value);
  // The value that stood before this run of typing: what cannot be read goes back to it, not to its first digits.
  const before = useRef(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = (shown: number) => formatInput(shown, bounds.unit, format, locale);
  const edit = (edited: number) => editableInput(edited, bounds.unit, format);
  const text = show(value);
  const [published] = useState(text);

  useLayoutEffect(() => {
    if (own.receive(value)) {
      // What is typed here no longer stands for anything.
      typed.current = null;
      setProblem(null);
    }
    if (typed.current === null) write(field.current, text);
  }, [own, value, text]);

  const report = (next: number) => {
    if (next === own.latest) return;
    own.send(next);
    onChange(next, gesture.current);
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
    typed.current = raw;
    fitWidth(field.current, raw);
    setTyping(field.current, true);
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

  const settleOn = (next: number, shown: string | null) => {
    typed.current = shown;
    setTyping(field.current, false);
    settle(null);
    report(next);
    // After all else that answers: a focused field has the whole page laid out when it is written to, and once is enough.
    queueMicrotask(() => typed.current === shown && write(field.current, shown ?? show(next)));
  };

  const set = (next: number) => {
    before.current = clampInput(next, bounds);
    settleOn(before.current, null);
  };

  const startGesture = () => {
    gesture.current = newGesture();
    before.current = own.latest;
  };

  return {
    problem,
    set,
    /** The value in effect, which `value` follows. */
    latest: () => own.latest,
    step: (steps: number) => set(stepInput(own.latest, bounds, steps)),
    startGesture,
    inputProps: {
      ref: field,
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
      "aria-valuetext": text,
      "aria-invalid": problem ? true : undefined,
      defaultValue: published,
      size: sizeOf(published),
      onFocus: (event: { currentTarget: HTMLInputElement }) => {
        if (typed.current !== null) return;
        startGesture();
        const bare = edit(own.latest);
        typed.current = bare;
        const focused = event.currentTarget;
        write(focused, bare);
        focused.select();
        // And again after a click has put its caret, unless typing has begun.
        requestAnimationFrame(
          () => focused.value === bare && focused === document.activeElement && focused.select(),
        );
      },
      onBlur: (event: { currentTarget: HTMLInputElement }) => {
        setTyping(event.currentTarget, false);
        const { kind } = readNumber(event.currentTarget.value);
        if (problem !== null || kind === "ambiguous" || kind === "unreadable") return;
        typed.current = null;
        write(event.currentTarget, show(own.latest));
      },
      onChange: (event: ChangeEvent<HTMLInputElement>) => read(event.target.value),
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        const steps = (KEY_STEPS[event.key] ?? 0) * (event.shiftKey ? 10 : 1);
        if (steps !== 0) {
          event.preventDefault();
          before.current = stepInput(own.latest, bounds, steps);
          settleOn(before.current, edit(before.current));
        } else if (event.key === "Enter") {
          event.currentTarget.blur();
        } else if (event.key === "Escape" && typed.current !== null) {
          event.preventDefault();
          settleOn(before.current, edit(before.current));
        }
      },
    },
  } as const;
}

function write(field: HTMLInputElement | null, text: string): void {
  if (field === null || field.value === text) return;
  field.value = text;
  fitWidth(field, text);
}

/** Makes the field as wide as its text. */
function fitWidth(field: HTMLInputElement | null, text: string): void {
  if (field && field.size !== sizeOf(text)) field.size = sizeOf(text);
}

function sizeOf(text: string): number {
  return Math.max(2, text.length);
}

/** While typing goes on, undoing is the field's own affair. */
function setTyping(field: HTMLInputElement | null, isTyping: boolean): void {
  if (isTyping) field?.setAttribute("data-typing", "");
  else field?.removeAttribute("data-typing");
}
