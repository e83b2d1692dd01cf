const QUIET = 700; // ms without a change before it is said: not at every tick of a drag

let region: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says `text` politely to screen readers once changes have come to rest; a newer text replaces a waiting one. */
export function announce(text: () => string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    region ??= createRegion();
    region.textContent = text();
  }, QUIET);
}

function createRegion(): HTMLElement {
  const element = document.createElement("div");
  element.className = "visually-hidden";
  element.setAttribute("role", "status");
  document.body.append(element);
  return element;
}
