import { createContext } from "react";

/** Where figures can be kept as files: what they are figures of, which names the file. */
export type FigureExport = { readonly plan: string };

/** Set around figures that can be kept; `null` elsewhere, where figures have no such menu. */
export const FigureExportContext = createContext<FigureExport | null>(null);
