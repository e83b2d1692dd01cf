import { useState } from "react";
import type { CellPlace } from "../../../domain/record-grid/cell-range.ts";
import type { GridRow } from "../../../domain/record-grid/grid-row.ts";
import { isFigure } from "../../../domain/record-grid/grid-row.ts";
import { pasteRows, type RefusedCell } from "../../../domain/record-grid/paste-rows.ts";
import type { CellQuestion, CellReadingStyle } from "../../../domain/record-grid/read-cell.ts";
import { useGridHub } from "./grid-hub.ts";
import type { Answer } from "./QuestionChoices.tsx";
import { type GridEdits, readingStyle } from "./use-grid-edits.ts";

/** What became of a pasted block, or what it must be asked first. */
export type PasteState =
  | {
      readonly kind: "question";
      readonly question: CellQuestion;
      readonly text: string;
      readonly row: GridRow;
    }
  | {
      readonly kind: "pasted";
      readonly taken: number;
      readonly added: number;
      readonly drafts: number;
      readonly refused: readonly RefusedCell[];
    }
  | { readonly kind: "nothing" | "forbidden" | "unsaved" };

type Waiting = { readonly block: string; readonly at: CellPlace; readonly style: Partial<CellReadingStyle> };

/** Puts blocks down in the grid: all that can be read in one step, and nothing before what reads two ways is settled. */
export function usePaste(rows: readonly GridRow[], edits: GridEdits) {
  const hub = useGridHub();
  const [state, setState] = useState<PasteState | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const put = async ({ block, at, style }: Waiting) => {
    const base = { ...readingStyle(hub), bareRates: null };
    const reading = pasteRows(block, { rows, at, style: { ...base, ...style } });
    if (reading.kind === "question") {
      setWaiting({ block, at, style });
      return setState(reading);
    }
    setWaiting(null);
    if (reading.taken + reading.refused.length === 0) return setState({ kind: "nothing" });
    const lines = reading.rows
      .map(({ at: place, to }) => ({ from: rows[place] ?? null, to }))
      .filter(({ from, to }) => from !== to);
    const added = lines.filter(({ from }) => from === null);
    const isKept = await edits.edit(lines, rows.length);
    if (!isKept) return setState({ kind: "unsaved" });
    setState({
      kind: "pasted",
      ...{ taken: reading.taken, refused: reading.refused, added: added.length },
      drafts: lines.filter(({ to }) => !isFigure(to)).length,
    });
  };

  return {
    state,
    close: () => {
      setState(null);
      setWaiting(null);
    },
    paste: (block: string, at: CellPlace) => void put({ block, at, style: {} }),
    answer: ({ style }: Answer) => {
      if (waiting) void put({ ...waiting, style: { ...waiting.style, ...style } });
    },
    /** From the button: the browser may ask the reader first, or refuse. */
    pasteFromClipboard: async (at: CellPlace) => {
      const block = await navigator.clipboard.readText().catch(() => null);
      if (block === null) return setState({ kind: "forbidden" });
      await put({ block, at, style: {} });
    },
  };
}
