import { $storageTrouble } from "./storage-trouble.ts";

/** Notes that something kept was taken away. Apart, because only a page with the workbook can tell. */
export function noteCleared(): void {
  if ($storageTrouble.get() !== "refused") $storageTrouble.set("cleared");
}
