import { type Reading, readNumber } from "../quantity/read-number.ts";

/** Cells of a block copied from a spreadsheet: lines apart by line ends, cells by tabs, quoted where they hold either. A blank line between others is one of them. */
export function splitBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows.findLastIndex((row) => row.some((value) => value !== ""));
  return rows.slice(0, last + 1);
}

/**
 * The decimal mark that a block of cells uses, as far as its cells tell: one that reads two ways (`1,234`) tells nothing, and
 * cells that disagree tell nothing together.
 */
export function decimalMarkOf(cells: readonly string[]): "." | "," | null {
  const marks = new Set(cells.map(markOf).filter((mark) => mark !== null));
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}

/** Reads a cell of a block; what reads two ways is read as the block's other cells are written. */
export function readBlockCell(text: string, mark: "." | "," | null): Reading {
  const reading = readNumber(text);
  if (reading.kind !== "ambiguous" || mark === null) return reading;
  const value = text.includes(mark) ? reading.decimal : reading.thousands;
  return { kind: "number", value, percent: reading.percent };
}

function markOf(text: string): "." | "," | null {
  const found = /^(.*)([.,])\d+\D*$/.exec(text);
  if (found === null || readNumber(text).kind !== "number") return null;
  const before = found[1] ?? "";
  const last = found[2] === "," ? "," : ".";
  // Two of a kind part thousands; alone, or after the other, it is the decimal mark.
  if (!before.includes(last)) return last;
  return last === "," ? "." : ",";
}
