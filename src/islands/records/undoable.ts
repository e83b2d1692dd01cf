/** What was just done, in words, and whether it can be taken back. */
export type Undoable = { readonly text: string; readonly canUndo: boolean };
