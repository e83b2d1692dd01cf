/** What was just done, in words, and what takes it back: the record's own last step, or a step of the workbook's. */
export type Undoable = { readonly text: string; readonly undo: "record" | (() => void) | null };
