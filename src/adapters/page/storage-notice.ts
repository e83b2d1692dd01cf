import { $storageTrouble } from "../storage/storage-trouble.ts";

type Notice = "refused" | "cleared" | "damaged" | "newer" | "unreached";

/** Tells the reader while this browser does not keep their work, or has lost it; takes that back once it keeps it. */
export function startStorageNotice(): void {
  $storageTrouble.listen((trouble, before) => {
    const shown = document.querySelector<HTMLElement>(".storage-notice");
    if (trouble) showStorageNotice(trouble);
    else if (shown && before && shown.textContent === shown.dataset[before]) shown.textContent = "";
  });
}

/** Shows one of the page's notices about storage. */
export function showStorageNotice(which: Notice): void {
  const notice = document.querySelector<HTMLElement>(".storage-notice");
  const text = notice?.dataset[which];
  if (notice && text && notice.textContent !== text) notice.textContent = text;
}
