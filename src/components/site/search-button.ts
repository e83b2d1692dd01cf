import { readStored } from "../../adapters/storage/local-storage.ts";

/** Makes the header's button, and the key / outside of fields, open the search; what it is made of is fetched then. */
export function startSearch(): void {
  const button = document.querySelector<HTMLElement>("#search");
  button?.addEventListener("click", async () => {
    const { openSearch } = await import("./open-search.ts");
    openSearch(button.dataset["query"]);
  });
  document.addEventListener("keydown", (event) => {
    // A key by itself must not get in the way of typing, of another dialog, or of a reader who has put it off.
    if (event.key !== "/" || (event.target as Element).closest("input,textarea,select")) return;
    if (document.querySelector(":modal") || readStored("search-key")) return;
    event.preventDefault();
    button?.click();
  });
}
