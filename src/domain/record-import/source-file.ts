/** A cell as a file holds it: text, or a number that a workbook itself holds as one. A workbook's days are text like `2026-01-31`. */
export type SourceCell = string | number;

/** A line of a file that is not blank. */
export type SourceRow = {
  /** Its place in the file, the first line being 1. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
};

/** A sheet of a workbook, or the whole of a text file. */
export type SourceSheet = { readonly name: string; readonly rows: readonly SourceRow[] };

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file taken apart into cells that mean nothing yet. */
export type SourceFile = {
  readonly name: string;
  /** What parts the cells of a text; `null` in a workbook, or where each line is one cell. */
  readonly separator: Separator | null;
  /** How the text was written; `null` in a workbook. */
  readonly encoding: TextEncoding | null;
  readonly sheets: readonly SourceSheet[];
};

export const SEPARATORS = ["\t", ";", ",", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What a file may measure at most: beyond, it is refused before it can hold up the page. */
export const IMPORT_LIMITS = {
  bytes: 50 * 1024 * 1024,
  /** Of everything that a workbook's zip holds, once it is unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  columns: 1_000,
  rows: 1_000_000,
} as const;

/** Why a file could not even be taken apart. */
export type SourceProblem =
  | "too-big"
  | "binary"
  /** A workbook from before 2007, or one behind a password: they begin alike. */
  | "old-workbook"
  | "no-workbook"
  | "damaged-workbook"
  | "zip-bomb"
  | "too-many-columns"
  | "too-many-rows"
  | "empty-file";

export function isSourceProblem(file: SourceFile | SourceProblem): file is SourceProblem {
  return typeof file === "string";
}
