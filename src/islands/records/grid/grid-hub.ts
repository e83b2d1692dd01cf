import { createContext, useContext } from "react";
import type { recordGrid } from "../../../i18n/fr/record-grid.ts";
import { type Hub, useHub } from "../hub.ts";

export type GridWords = typeof recordGrid;

export const GridWordsContext = createContext<GridWords | null>(null);

/** What every part of the grid speaks with. */
export function useGridHub(): Hub & { readonly grid: GridWords } {
  const grid = useContext(GridWordsContext);
  if (!grid) throw new Error("Only within the grid.");
  return { ...useHub(), grid };
}
