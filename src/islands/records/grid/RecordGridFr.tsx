import { recordGrid } from "../../../i18n/fr/record-grid.ts";
import { GridWordsContext } from "./grid-hub.ts";
import { RecordGrid } from "./RecordGrid.tsx";
import type { GridRows } from "./use-grid-rows.ts";

/** The grid in this language, which brings no other language's words along. */
export function RecordGridFr(props: { readonly lines: GridRows; readonly begin: boolean }) {
  return (
    <GridWordsContext value={recordGrid}>
      <RecordGrid {...props} />
    </GridWordsContext>
  );
}
