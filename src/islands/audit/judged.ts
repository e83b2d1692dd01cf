/** What is shown once marks are handed in, or on paper: fetched then, and not before. */
export { CorrectedSheet } from "./CorrectedSheet.tsx";
export { PaperSheet } from "./PaperSheet.tsx";
export { ScorePanel } from "./ScorePanel.tsx";
export { VerdictNote } from "./VerdictNote.tsx";
