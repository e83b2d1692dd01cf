import { $workbookProblems } from "../../state/workbook/workbook.ts";
import { showStorageNotice } from "./storage-notice.ts";

/** Tells the reader when part of their stored workbook could not be read. Runs where the workbook is first needed. */
export function startWorkbookNotice(): void {
  if (typeof document === "undefined") return;
  $workbookProblems.subscribe((problems) => {
    if (problems.length > 0) showStorageNotice("damaged");
  });
}
