/** What was done to controls before they could answer: by their places, which are the same once they can. */
export type HeldForm = {
  /** Buttons and radio buttons pressed, in order. */
  readonly presses: readonly number[];
  readonly focus: number;
  readonly selection: readonly [number, number] | null;
};

type Control = HTMLInputElement | HTMLButtonElement;

/** The fields and buttons in a part of the page, in its order. */
export const controlsOf = (root: Element): Control[] => [...root.querySelectorAll<Control>("input, button")];

/** True for a field that is typed in. */
export const isText = (control: Element | undefined): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === "text";

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
