import { writeStored } from "../storage/local-storage.ts";

/** Makes the language switch remember the choice and land on the part of the page that is being read. */
export function startLanguageSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-switch-to]");
  link?.addEventListener("click", () => {
    writeStored("locale", link.dataset["switchTo"] ?? "");
    const part = partInView();
    // Query and fragment carry what the page is showing; a part being read is nearer than an older fragment.
    link.href = link.pathname + location.search + (part ? `#${part}` : location.hash);
  });
}

/** Id of the last part whose top has passed the upper third of the window; both languages share the ids. */
function partInView(): string | null {
  const line = innerHeight / 3;
  const passed = Array.from(document.querySelectorAll<HTMLElement>("[data-part]")).filter(
    (part) => part.getBoundingClientRect().top <= line,
  );
  return passed.at(-1)?.id ?? null;
}
