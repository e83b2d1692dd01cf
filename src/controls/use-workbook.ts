import { useSyncExternalStore } from "react";
import { $workbook } from "../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK, type Workbook } from "../state/workbook/workbook-document.ts";

const subscribe = (listener: () => void) => $workbook.listen(listener);

/** A part of the learner's workbook, drawn anew when that part changes: what is kept of everything else is no concern of it. */
export function useWorkbook<Part>(part: (workbook: Workbook) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => part($workbook.get()),
    () => part(EMPTY_WORKBOOK),
  );
}
