import { onStorageFailure } from "../storage/local-storage.ts";

/** Tells the reader once that this browser refuses to keep their work. */
export function startStorageNotice(): void {
  onStorageFailure(() => showStorageNotice("refused"));
}

/** Shows one of the page's notices about storage. */
export function showStorageNotice(which: "refused" | "damaged" | "newer" | "unreached"): void {
  const notice = document.querySelector<HTMLElement>(".storage-notice");
  const text = notice?.dataset[which];
  if (notice && text && notice.textContent !== text) notice.textContent = text;
}
