import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";

/** What was done to a form before it could answer: by the places of its controls, which are the same once it can. */
export type HeldForm = {
  /** Buttons and radio buttons pressed, in order. */
  readonly presses: readonly number[];
  readonly focus: number;
  readonly selection: readonly [number, number] | null;
};

type Control = HTMLInputElement | HTMLButtonElement;

const controlsOf = (root: Element): Control[] => [...root.querySelectorAll<Control>("input, button")];

const isText = (control: Element | undefined): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === "text";

/** Lets a form that the page was built with be filled in: until now nobody would have heard. */
export function release(root: Element): void {
  root.querySelector("fieldset[disabled]")?.removeAttribute("disabled");
}

/** The numbers typed so far, as an answer: one, or those of a chain's steps. `null` when `target` is not typed in. */
export function typedAnswer(root: Element, target: Element): LearnerAnswer | null {
  if (!isText(target)) return null;
  const typed = Object.fromEntries(
    controlsOf(root)
      .filter(isText)
      .map(({ name, value }) => [name, { text: value.slice(0, 200) }]),
  );
  return typed.answer ? { form: "number", typed: typed.answer } : { form: "chain", typed };
}

/** The presses so far, with this one. */
export function holdPress(root: Element, target: Element, presses: readonly number[]): number[] {
  const control = target.closest<Control>("input, button");
  if (!control || isText(control)) return [...presses];
  return [...presses, controlsOf(root).indexOf(control)];
}

/** Where the reader is in a form that will be replaced, and what they pressed. */
export function readHeld(root: Element, presses: readonly number[]): HeldForm {
  const controls = controlsOf(root);
  const focus = controls.indexOf(document.activeElement as Control);
  const focused = controls[focus];
  const selection = isText(focused)
    ? ([focused.selectionStart ?? 0, focused.selectionEnd ?? 0] as const)
    : null;
  return { presses, focus, selection };
}

/** Does to the form that answers what was done to the one it takes the place of. */
export function handOver(root: Element, { presses, focus, selection }: HeldForm): void {
  const controls = controlsOf(root);
  const focused = controls[focus];
  focused?.focus({ preventScroll: true });
  if (selection && isText(focused)) focused.setSelectionRange(...selection);
  const pressed = presses.map((place) => controls[place]);
  // Each press builds on what the one before made of the form.
  const pressNext = () => {
    pressed.shift()?.click();
    if (pressed.length > 0) setTimeout(pressNext);
  };
  if (pressed.length > 0) setTimeout(pressNext);
}
