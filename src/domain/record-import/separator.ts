import { SEPARATORS, type Separator } from "./source-file.ts";
import { splitCells } from "./split-cells.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/** What parts a text's cells, and the text without the line that says so. */
export type SeparatedText = {
  readonly separator: Separator | null;
  readonly text: string;
  /** Lines taken off the top. */
  readonly linesBefore: number;
};

/** Lines that are looked at: a separator that has not shown itself by then does not. */
const LINES_LOOKED_AT = 300;
const LETTERS_LOOKED_AT = 200_000;

/**
 * Finds what parts the cells: a first line `sep=;` says it, as Excel takes it; else the mark that parts most lines into as many cells
 * as the line before. A tab is tried first and a comma late, because a comma may also be a decimal mark.
 */
export function findSeparator(given: string): SeparatedText {
  const text = unwrapLines(given);
  const told = /^"?sep=(.)"?[\t;,|]*(\r\n|\r|\n|$)/i.exec(text);
  const mark = SEPARATORS.find((each) => each === told?.[1]);
  if (told && mark) return { separator: mark, text: text.slice(told[0].length), linesBefore: 1 };
  const start = text.slice(0, LETTERS_LOOKED_AT);
  const scores = SEPARATORS.map((separator) => ({ separator, score: evenness(start, separator) }));
  const best = scores.reduce((so, each) => (each.score > so.score ? each : so));
  return { separator: best.score > 0 ? best.separator : null, text, linesBefore: 0 };
}

/** How many lines have more than one cell, and those twice that have as many as the line before. */
function evenness(text: string, separator: Separator): number {
  const rows = splitCells(text, separator, LINES_LOOKED_AT);
  if (typeof rows === "string") return separator === "|" ? 0 : 1;
  return rows.reduce((score, { cells }, index) => {
    if (cells.length < 2) return score;
    return score + (rows[index - 1]?.cells.length === cells.length ? 3 : 1);
  }, 0);
}
