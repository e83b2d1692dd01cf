import { writeStored } from "../storage/local-storage.ts";

/** How long the page rests before what is in view is being read rather than passed by, in milliseconds. */
const REST = 1500;

/** Makes the language switch remember the choice and land on the part of the page that is being read. */
export function startLanguageSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-switch-to]");
  let read: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  // The switch is at the head of the page: who comes up to it has left the part that they want to land on.
  addEventListener("scroll", () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      read = partInView() ?? read;
    }, REST);
  });
  link?.addEventListener("click", () => {
    writeStored("locale", link.dataset["switchTo"] ?? "");
    const part = partInView() ?? read;
    // Query and fragment carry what the page is showing; a part being read is nearer than an older fragment.
    link.href = link.pathname + location.search + (part ? `#${part}` : location.hash);
  });
}

/** Id of the last part whose top has passed the upper third of the window; both languages share the ids. */
function partInView(): string | undefined {
  return [...document.querySelectorAll("[data-part]")].findLast(
    (part) => part.getBoundingClientRect().top <= innerHeight / 3,
  )?.id;
}
