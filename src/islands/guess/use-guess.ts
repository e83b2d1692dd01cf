import { useWorkbook } from "../../controls/use-workbook.ts";

/** The reader's first guess of a lesson: a figure in its own unit, or the place of a choice; `undefined` before it. */
export function useGuess(lesson: string): number | undefined {
  return useWorkbook(({ guesses }) => guesses[lesson]);
}
