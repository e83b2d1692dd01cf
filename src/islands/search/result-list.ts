import type { Found } from "../../adapters/search/course-search.ts";
import { excerptAround, markWords } from "../../domain/search/excerpt.ts";
import type { DocumentKind } from "../../domain/search/search-document.ts";
import type { Locale } from "../../i18n/locale.ts";
import { searchWords } from "../../i18n/search-words.ts";
import { element } from "./element.ts";

/** Results of one kind that are shown; the others are counted. */
const SHOWN: Readonly<Record<DocumentKind, number>> = { lesson: 8, term: 8, page: 4 };

/** Results as options of a list box, those of a kind together, the kind of the best result first. */
export function resultGroups(found: readonly Found[], locale: Locale, base: string): HTMLElement[] {
  const words = searchWords(locale);
  const kinds = [...new Set(found.map(({ document }) => document.kind))];
  return kinds.map((kind) => {
    const ofKind = found.filter(({ document }) => document.kind === kind);
    const shown = ofKind.slice(0, SHOWN[kind]);
    const heading = `search-${kind}`;
    const more = ofKind.length - shown.length;
    return element(
      "div",
      { role: "group", "aria-labelledby": heading, class: "search-group" },
      element(
        "p",
        { id: heading, class: "caption", role: "presentation" },
        `${words.kinds[kind]} · ${ofKind.length}`,
      ),
      ...shown.map((each, index) => option(each, `${heading}-${index}`, locale, base)),
      ...(more > 0 ? [element("p", { class: "search-more", role: "presentation" }, words.more(more))] : []),
    );
  });
}

function option({ document, forms }: Found, id: string, locale: Locale, base: string): HTMLElement {
  const marked = (text: string) =>
    markWords(text, forms, locale).map((run) => (run.found ? element("mark", {}, run.text) : run.text));
  const beside = document.kind === "term" ? document.names.slice(0, 2).join(" · ") : document.of;
  return element(
    "a",
    { id, role: "option", "aria-selected": "false", tabindex: "-1", href: `${base}/${document.path}` },
    element("span", { class: "search-title" }, ...marked(document.title)),
    ...(beside === "" ? [] : [" ", element("span", { class: "caption" }, ...marked(beside))]),
    " ",
    element("span", { class: "search-text" }, ...marked(excerptAround(document.text, forms, locale))),
  );
}
