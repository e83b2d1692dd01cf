import { isLocale } from "../../i18n/locale.ts";
import { element } from "../../islands/search/element.ts";
import { createSearchDialog } from "../../islands/search/search-dialog.ts";
import styles from "../../styles/search.css?url";

let opening: Promise<(query: string) => void> | undefined;

/** Opens the search over the page, with `query` already written; the dialog and its looks are made the first time. */
export async function openSearch(query = ""): Promise<void> {
  opening ??= prepare();
  const show = await opening;
  show(query);
}

async function prepare(): Promise<(query: string) => void> {
  const { lang, dataset } = document.documentElement;
  const language = lang.slice(0, 2);
  const dialog = createSearchDialog({
    base: dataset["base"] ?? "",
    locale: isLocale(language) ? language : "fr",
  });
  const sheet = element("link", { rel: "stylesheet", href: styles });
  // Without its looks it still works: a sheet that does not come must not keep it shut.
  const styled = new Promise((done) => {
    sheet.addEventListener("load", done);
    sheet.addEventListener("error", done);
  });
  document.head.append(sheet);
  await styled;
  document.body.append(dialog.element);
  return dialog.show;
}
