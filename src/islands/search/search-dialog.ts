import { type CourseSearch, loadCourseSearch } from "../../adapters/search/course-search.ts";
import { readStored, writeStored } from "../../adapters/storage/local-storage.ts";
import type { Locale } from "../../i18n/locale.ts";
import { routePath } from "../../i18n/routes.ts";
import { searchWords } from "../../i18n/search-words.ts";
import { element } from "./element.ts";
import { resultGroups } from "./result-list.ts";

type Site = { readonly base: string; readonly locale: Locale };

/**
 * The search as a dialog: a field, the results below it as its list box, and what its keys do. It is made of plain
 * elements, so that a page without islands need not fetch React to be searched.
 */
export function createSearchDialog({ base, locale }: Site): {
  readonly element: HTMLDialogElement;
  readonly show: (query: string) => void;
} {
  const words = searchWords(locale);
  const field = element("input", {
    ...{ type: "text", inputmode: "search", enterkeyhint: "go", autocomplete: "off", spellcheck: "false" },
    ...{ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" },
    ...{ "aria-controls": "search-results", "aria-label": words.field, placeholder: words.placeholder },
  });
  const status = element("p", { role: "status", class: "search-status" });
  const list = element("div", { id: "search-results", role: "listbox", "aria-label": words.name });
  const aside = element("div", { class: "search-aside" });
  const close = element("button", { type: "button", class: "text-button" }, words.close);
  const dialog = element(
    "dialog",
    { class: "search", "aria-label": words.name },
    element("div", { class: "search-head" }, field, close),
    element("div", { class: "search-body" }, status, list, aside),
    foot(words),
  );

  let search: CourseSearch | undefined;
  const options = () => Array.from(list.querySelectorAll<HTMLAnchorElement>("[role=option]"));

  const choose = (chosen: HTMLElement | undefined) => {
    for (const each of options()) each.setAttribute("aria-selected", String(each === chosen));
    if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
    else field.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  };
  const ask = (query: string) => {
    field.value = query;
    answer();
    field.focus();
  };
  const answer = () => {
    const query = field.value.trim();
    const found = query === "" ? [] : (search?.find(query) ?? []);
    list.replaceChildren(...resultGroups(found, locale, base));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    choose(options()[0]);
    dialog.querySelector(".search-body")?.scrollTo(0, 0);
    aside.replaceChildren();
    if (query === "") {
      status.textContent = words.hint;
    } else if (!search) {
      status.textContent = words.loading;
    } else if (found.length > 0) {
      status.textContent = words.results(found.length);
    } else {
      status.textContent = words.nothing(query);
      aside.append(help(search.near(query), ask, words, routePath(base, "glossary", locale)));
    }
  };
  const load = async () => {
    answer();
    try {
      search = await loadCourseSearch(base, locale);
      answer();
    } catch {
      const retry = element("button", { type: "button", class: "button quiet" }, words.retry);
      retry.addEventListener("click", () => {
        field.focus();
        void load();
      });
      status.textContent = words.failed;
      aside.replaceChildren(retry);
    }
  };

  field.addEventListener("input", answer);
  field.addEventListener("keydown", (event) => {
    const all = options();
    const at = all.findIndex((each) => each.getAttribute("aria-selected") === "true");
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && all.length > 0) choose(all[(at + step + all.length) % all.length]);
    else if (event.key === "Enter") all[at]?.click();
    else return;
    event.preventDefault();
  });
  // The place a result leads to may be on this very page.
  list.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("a")) dialog.close();
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return {
    element: dialog,
    show(query) {
      if (query !== "") field.value = query;
      if (!dialog.open) dialog.showModal();
      field.select();
      if (search) answer();
      else void load();
    },
  };
}

type Words = ReturnType<typeof searchWords>;

/** What helps when nothing is found: words of the course that look alike, and the whole glossary. */
function help(
  near: readonly string[],
  ask: (query: string) => void,
  words: Words,
  glossary: string,
): HTMLElement {
  const tries = near.map((title) => {
    const button = element("button", { type: "button", class: "text-button" }, title);
    button.addEventListener("click", () => ask(title));
    return element("li", {}, button);
  });
  return element(
    "div",
    { class: "search-help" },
    ...(tries.length > 0
      ? [element("p", {}, words.near), element("ul", { class: "search-near" }, ...tries)]
      : []),
    element("p", {}, words.mend),
    element("p", {}, element("a", { class: "link", href: glossary }, words.glossary)),
  );
}

/** What the keys do, and the switch of the one that opens the search: a key by itself must be one that can be put off. */
function foot({ keys, slash }: Words): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.checked = !readStored("search-key");
  box.addEventListener("change", () => writeStored("search-key", box.checked ? "" : "off"));
  const key = (name: string, act: string) => element("span", {}, element("kbd", {}, name), ` ${act}`);
  return element(
    "div",
    { class: "search-foot caption" },
    element(
      "p",
      { class: "search-keys", "aria-hidden": "true" },
      key("↑ ↓", keys.choose),
      key(keys.enter, keys.open),
      key(keys.escape, keys.close),
    ),
    element("label", {}, box, ` ${slash}`),
  );
}
