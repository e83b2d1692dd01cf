import { cleanText } from "./clean-text.ts";
import { isKnownHeader } from "./known-headers.ts";
import { readDate } from "./read-date.ts";
import { readFigure } from "./read-figure.ts";
import type { SourceCell, SourceRow, SourceSheet } from "./source-file.ts";
import { tablesBeside } from "./tables-beside.ts";

/** A table of a file: its titles, its rows, and what stands above it. */
export type FoundTable = {
  readonly sheet: string;
  /** Lines above it that belong to no table: a report's name, its period. */
  readonly preamble: readonly string[];
  readonly header: SourceRow;
  readonly rows: readonly SourceRow[];
};

/** Lines of a block in which its titles are looked for. */
const HEADER_WITHIN = 40;

/** Tables of a file at most: the longest report that stacks them has a few dozen. */
export const MOST_TABLES = 300;

type Block = { readonly rows: SourceRow[] };

/**
 * The tables of a sheet, in order: a report's name and its period above them, several stacked with or without a blank line between
 * them, titles that are not on the first line.
 */
export function findTables(sheet: SourceSheet): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  let preamble: string[] = [];
  for (const { rows } of blocksOf(sheet.rows)) {
    const at = headerIndex(rows);
    const last = tables.at(-1);
    if (at < 0) {
      // A blank line before the total, or in the middle of a table, does not end it.
      if (last && preamble.length === 0 && rows.some(hasFigures)) {
        tables[tables.length - 1] = { ...last, rows: [...last.rows, ...rows] };
      } else preamble.push(...rows.map(lineText));
      continue;
    }
    preamble.push(...rows.slice(0, at).map(lineText));
    let header = rows[at] as SourceRow;
    let from = at + 1;
    for (let index = at + 1; index <= rows.length; index++) {
      const row = rows[index];
      if (row && !(isTitleRow(row) && index > from)) continue;
      const titles = row ? titleLinesBefore(rows, index, from) : 0;
      const table = { sheet: sheet.name, preamble, header, rows: rows.slice(from, index - titles) };
      tables.push(...tablesBeside(table));
      preamble = [];
      if (!row || tables.length > MOST_TABLES) break;
      preamble = rows.slice(index - titles, index).map(lineText);
      header = row;
      from = index + 1;
    }
    preamble = [];
    if (tables.length > MOST_TABLES) break;
  }
  return tables;
}

/** Lines between blank ones; a line that begins with `#` is a comment, and what follows it is another block. */
function blocksOf(rows: readonly SourceRow[]): readonly Block[] {
  const blocks: Block[] = [];
  let before: SourceRow | null = null;
  for (const row of rows) {
    const isNew =
      before === null || row.line > lastLine(before) + 1 || (isComment(row) && !isComment(before));
    if (isNew) blocks.push({ rows: [] });
    blocks.at(-1)?.rows.push(row);
    before = row;
  }
  return blocks;
}

/** A cell in quotes may hold line ends, so that its row reaches over several lines. */
function lastLine({ line, cells }: SourceRow): number {
  return cells.reduce<number>(
    (last, cell) =>
      last + (typeof cell === "string" && /[\r\n]/.test(cell) ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0),
    line,
  );
}

/** Which line of a block holds its titles: the one with most known titles, else the first that is all words and wide enough. */
function headerIndex(rows: readonly SourceRow[]): number {
  const candidates = rows
    .slice(0, HEADER_WITHIN)
    .flatMap((row, index) =>
      isWordsOnly(row) ? [{ index, filled: filledCells(row).length, known: knownIn(row) }] : [],
    );
  const mostKnown = candidates.reduce((most, { known }) => Math.max(most, known), 0);
  if (mostKnown >= 2) return candidates.find(({ known }) => known === mostKnown)?.index ?? -1;
  const widest = rows
    .slice(0, HEADER_WITHIN)
    .reduce((most, row) => Math.max(most, filledCells(row).length), 0);
  return candidates.find(({ filled }) => filled >= Math.max(2, widest / 2))?.index ?? -1;
}

/** Titles again, below rows: another table. */
function isTitleRow(row: SourceRow): boolean {
  return isWordsOnly(row) && knownIn(row) >= 2;
}

/** Lines of a single cell above titles that follow rows: the next table's name. */
function titleLinesBefore(rows: readonly SourceRow[], index: number, from: number): number {
  let lines = 0;
  while (index - lines - 1 >= from && filledCells(rows[index - lines - 1] as SourceRow).length === 1)
    lines += 1;
  return lines;
}

function isWordsOnly(row: SourceRow): boolean {
  const filled = filledCells(row);
  return filled.length >= 2 && !isComment(row) && filled.every(isWord);
}

function isWord(cell: SourceCell): boolean {
  if (typeof cell === "number" || !/\p{L}/u.test(cell)) return false;
  if (!/\d/.test(cell)) return true;
  return readFigure(cell).kind === "unreadable" && readDate(cell).kind === "unreadable";
}

function knownIn(row: SourceRow): number {
  return row.cells.filter((cell) => cell !== "" && isKnownHeader(cell)).length;
}

function hasFigures(row: SourceRow): boolean {
  return filledCells(row).length >= 2 && filledCells(row).some((cell) => readFigure(cell).kind === "number");
}

function filledCells(row: SourceRow): readonly SourceCell[] {
  return row.cells.filter((cell) => typeof cell === "number" || cell.trim() !== "");
}

function isComment(row: SourceRow): boolean {
  return String(row.cells[0] ?? "").startsWith("#");
}

function lineText(row: SourceRow): string {
  return cleanText(
    filledCells(row)
      .map(String)
      .join(" ")
      .replace(/^[#\s-]+/, ""),
  );
}
