import { $workbookProblems } from "../../state/workbook/workbook.ts";
import { showStorageNotice } from "./storage-notice.ts";

/** Tells the reader when their stored workbook could not be read. Runs where the workbook is first needed. */
export function startWorkbookNotice(): void {
  if (typeof document === "undefined") return;
  $workbookProblems.subscribe((problems) => {
    const [first] = problems;
    if (!first) return;
    if (first.kind === "newer-version") showStorageNotice("newer");
    else showStorageNotice(first.kind === "out-of-reach" ? "unreached" : "damaged");
  });
}
