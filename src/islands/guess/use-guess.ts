import { useStore } from "@nanostores/react";
import { $workbook } from "../../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK } from "../../state/workbook/workbook-document.ts";

/** The reader's first guess of a lesson: a figure in its own unit, or the place of a choice; `undefined` before it. */
export function useGuess(lesson: string): number | undefined {
  return useStore($workbook, { ssr: () => EMPTY_WORKBOOK }).guesses[lesson];
}
