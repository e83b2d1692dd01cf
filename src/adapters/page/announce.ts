const QUIET = 700; // ms without a change before it is said: not at every tick of a drag

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says `text` politely to screen readers once changes have come to rest; a newer text replaces a waiting one. The region
 * stands in every page from the start: screen readers follow only those they already know.
 */
export function announce(text: () => string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const region = document.querySelector("#announcer");
    if (region) region.textContent = text();
  }, QUIET);
}
