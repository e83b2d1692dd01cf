import { type RefObject, useEffect } from "react";

type Shown = {
  readonly shown: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  /** True while something is looked for: families that have it open by themselves. */
  readonly isFiltered: boolean;
};

/**
 * Keeps the list of metrics, which is part of the built page so that it can be read without a script, in step with what is
 * looked for and what is chosen.
 */
export function useBuiltList(box: RefObject<HTMLElement | null>, { shown, chosen, isFiltered }: Shown): void {
  useEffect(() => {
    for (const family of box.current?.querySelectorAll<HTMLDetailsElement>("[data-family]") ?? []) {
      const entries = [...family.querySelectorAll<HTMLElement>("[data-metric]")];
      for (const entry of entries) {
        const id = entry.dataset["metric"] ?? "";
        entry.hidden = !shown.has(id);
        entry.toggleAttribute("data-chosen", chosen.has(id));
      }
      const count = entries.filter((entry) => !entry.hidden).length;
      family.hidden = count === 0;
      const shownCount = family.querySelector("[data-count]");
      if (shownCount) shownCount.textContent = String(count);
    }
  }, [box, shown, chosen]);
  useEffect(() => {
    if (!isFiltered) return;
    for (const family of box.current?.querySelectorAll<HTMLDetailsElement>("[data-family]") ?? []) {
      family.open = [...family.querySelectorAll("[data-metric]")].some((entry) =>
        shown.has((entry as HTMLElement).dataset["metric"] ?? ""),
      );
    }
  }, [box, shown, isFiltered]);
}
