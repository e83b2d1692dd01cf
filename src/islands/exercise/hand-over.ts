/** What was done to a form before it could answer: by the places of its controls, which are the same once it can. */
export type HeldAnswer = {
  readonly texts: readonly { readonly place: number; readonly value: string }[];
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

/** The presses so far, with this one. */
export function holdPress(root: Element, target: Element, presses: readonly number[]): number[] {
  const control = target.closest<Control>("input, button");
  if (!control || isText(control)) return [...presses];
  return [...presses, controlsOf(root).indexOf(control)];
}

/** What is filled in and where the reader is. */
export function readHeld(root: Element, presses: readonly number[]): HeldAnswer {
  const controls = controlsOf(root);
  const focus = controls.indexOf(document.activeElement as Control);
  const focused = controls[focus];
  return {
    texts: controls.flatMap((control, place) =>
      isText(control) && control.value !== "" ? [{ place, value: control.value }] : [],
    ),
    presses,
    focus,
    selection: isText(focused) ? [focused.selectionStart ?? 0, focused.selectionEnd ?? 0] : null,
  };
}

/** Does to the form that answers what was done to the one it takes the place of. */
export function handOver(root: Element, { texts, presses, focus, selection }: HeldAnswer): void {
  const controls = controlsOf(root);
  for (const { place, value } of texts) {
    const control = controls[place];
    if (!isText(control)) continue;
    // As the browser does it: what React set on the element itself would not be heard.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(control, value);
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
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
