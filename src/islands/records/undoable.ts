import type { BatchChanges } from "../../adapters/storage/record-database.ts";

/** What was just done, in words, and what takes it back: changes of the record, or a step of the workbook's. */
export type Undoable = { readonly text: string; readonly undo: BatchChanges | (() => void) | null };
