import { foldText, wordsOf } from "../../domain/search/words.ts";
import { glossaryWords } from "../../i18n/glossary-words.ts";
import { isLocale } from "../../i18n/locale.ts";

type Entry = { readonly element: HTMLElement; readonly names: readonly string[]; readonly text: string };

/**
 * Makes the glossary's field leave only the terms that answer it: those of which each word written starts a word of a
 * name, in either language; where there is none, those whose text has it.
 */
export function startGlossaryFilter(): void {
  const field = document.querySelector<HTMLInputElement>("#glossary-filter");
  const count = document.querySelector<HTMLElement>(".glossary-count");
  const nothing = document.querySelector<HTMLElement>(".glossary-nothing");
  if (!field || !count || !nothing) return;
  const language = document.documentElement.lang.slice(0, 2);
  const words = glossaryWords(isLocale(language) ? language : "fr");
  const letters = Array.from(document.querySelectorAll<HTMLElement>(".glossary-letter"), (element) => ({
    element,
    entries: Array.from(element.querySelectorAll<HTMLElement>(".entry"), readEntry),
  }));
  const entries = letters.flatMap((letter) => letter.entries);

  const show = (shown: ReadonlySet<Entry>) => {
    for (const { element, entries } of letters) {
      for (const entry of entries) entry.element.hidden = !shown.has(entry);
      element.hidden = !entries.some((entry) => shown.has(entry));
    }
    document
      .querySelector<HTMLElement>(".glossary-letters")
      ?.toggleAttribute("hidden", shown.size < entries.length);
    nothing.hidden = shown.size > 0;
  };
  const filter = () => {
    const asked = wordsOf(foldText(field.value));
    const named = entries.filter(({ names }) =>
      asked.every((word) => names.some((name) => name.startsWith(word))),
    );
    const told =
      named.length > 0 ? [] : entries.filter(({ text }) => asked.every((word) => text.includes(word)));
    show(new Set([...named, ...told]));
    count.textContent = told.length > 0 ? words.inText(told.length) : words.terms(named.length);
  };
  const clear = () => {
    field.value = "";
    filter();
  };

  field.addEventListener("input", filter);
  nothing.addEventListener("click", ({ target }) => {
    const act = (target as Element).closest("button")?.value;
    if (act === "clear") {
      clear();
      field.focus();
    } else if (act === "search") {
      const search = document.querySelector<HTMLElement>("#search");
      if (search) search.dataset["query"] = field.value;
      search?.click();
    }
  });
  // A link to a term that is filtered out shows it.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest("[hidden]")) return;
    clear();
    target.scrollIntoView();
  });
  // A browser that goes back to the page gives the field what was in it.
  if (field.value !== "") filter();
}

function readEntry(element: HTMLElement): Entry {
  const named = element.querySelectorAll("h3, [data-names]");
  return {
    element,
    names: Array.from(named).flatMap((each) => wordsOf(foldText(each.textContent ?? ""))),
    text: foldText(element.textContent ?? ""),
  };
}
