import { IMPORT_LIMITS, type Separator, type SourceRow } from "./source-file.ts";

/** Lines of a text with their cells, blank lines left out; or which limit it breaks. */
export type SplitText = readonly SourceRow[] | "too-many-columns" | "too-many-rows";

/**
 * Cells of a CSV text, read in one pass (RFC 4180, and what programs make of it): lines end in CR, LF or both; a cell in quotes may
 * hold separators and line ends; a quote inside a plain cell is a letter like any other. Without a separator each line is one cell.
 */
export function splitCells(
  text: string,
  separator: Separator | null,
  most = Number.POSITIVE_INFINITY,
): SplitText {
  const rows: SourceRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && rows.length < most) {
    const cells: string[] = [];
    const first = line;
    let isFilled = false;
    for (;;) {
      const cell = readCell(text, at, separator);
      at = cell.end;
      line += cell.lineEnds;
      cells.push(cell.text);
      isFilled ||= cell.text.trim() !== "";
      if (cells.length > IMPORT_LIMITS.columns) {
        if (isFilled) return "too-many-columns";
        cells.pop();
      }
      if (separator === null || text[at] !== separator) break;
      at += 1;
    }
    at = afterLineEnd(text, at);
    line += 1;
    if (isFilled) rows.push({ line: first, cells });
    if (rows.length > IMPORT_LIMITS.rows) return "too-many-rows";
  }
  return rows;
}

/** The same, in a cell that stood in quotes itself. */
const KEPT_AS_TEXT = /^="([^"]*)"$/;

type ReadCell = { readonly text: string; readonly end: number; readonly lineEnds: number };

function readCell(text: string, start: number, separator: Separator | null): ReadCell {
  // `="0012"` is how a program keeps Excel from taking a text for a number: a cell in quotes all the same.
  const open = text[start] === "=" && text[start + 1] === '"' ? start + 1 : start;
  if (separator !== null && text[open] === '"') {
    const quoted = readQuoted(text, open, separator);
    if (quoted) return { ...quoted, text: quoted.text.replace(KEPT_AS_TEXT, "$1") };
  }
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text, end)) end += 1;
  return { text: text.slice(start, end), end, lineEnds: 0 };
}

/** A cell in quotes; `null` when its quotes do not close where a cell ends, so that they are part of its text. */
function readQuoted(text: string, start: number, separator: Separator): ReadCell | null {
  let from = start + 1;
  let written = "";
  for (;;) {
    const quote = text.indexOf('"', from);
    // Without an end the rest of the file would be one cell.
    if (quote < 0 || quote - start > LONGEST_CELL) return null;
    written += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      written += '"';
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    // Some programs leave a space between the closing quote and the separator.
    while (text[end] === " ") end += 1;
    if (end < text.length && text[end] !== separator && !isLineEnd(text, end)) return null;
    return { text: written, end, lineEnds: countLineEnds(written) };
  }
}

/** Letters of a cell in quotes at most: more is a quote that was never closed. Excel itself holds 32 767. */
const LONGEST_CELL = 65_536;

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function afterLineEnd(text: string, at: number): number {
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return at + 1;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
