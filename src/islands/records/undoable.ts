import type { BatchChanges } from "../../adapters/storage/record-database.ts";

/** What was just done, in words, and what takes it back. */
export type Undoable = { readonly text: string; readonly undo: BatchChanges | null };
